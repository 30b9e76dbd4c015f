/**
 * What tests can ask of Chromium and not of every engine, by the command's name. A test that asks for it is left to
 * Chromium, and named with its reason at the end of the run.
 */
const CDP = 'is a command of the Chrome DevTools Protocol';
const MINI_BROWSER = 'WebKitWebDriver has no command for it';

export const MISSING_TOOLS = {
  Firefox: {
    'devtools:tree': `the whole accessibility tree ${CDP}`,
    'devtools:holdings': `collecting the garbage and counting what is left ${CDP}`,
    'devtools:media': `forcing a media feature ${CDP}; WebDriver BiDi has none`,
    'devtools:medium': `forcing a medium ${CDP}; WebDriver BiDi has none`,
    'devtools:trace': `the trace of tasks ${CDP}`,
    'devtools:longest-task': `the trace of tasks ${CDP}`,
    'devtools:touch': `a touch at the level of the browser's input ${CDP}`,
    'devtools:work': `counting styles and layouts ${CDP}`,
    'devtools:blocked': `pictures of the compositor ${CDP}`,
  },
  WebKit: {
    'devtools:tree': `the whole accessibility tree: ${MINI_BROWSER}`,
    'devtools:holdings': `collecting the garbage: ${MINI_BROWSER}`,
    'devtools:media': `forcing a media feature: ${MINI_BROWSER}`,
    'devtools:medium': `forcing a medium: ${MINI_BROWSER}`,
    'devtools:zone': `another time zone: ${MINI_BROWSER}`,
    'devtools:touch': `a touch: ${MINI_BROWSER}`,
    'devtools:zoom': `another size of device px: ${MINI_BROWSER}`,
    'devtools:trace': `the trace of tasks: ${MINI_BROWSER}`,
    'devtools:longest-task': `the trace of tasks: ${MINI_BROWSER}`,
    'devtools:work': `counting styles and layouts: ${MINI_BROWSER}`,
    'devtools:blocked': `pictures of the compositor: ${MINI_BROWSER}`,
    'devtools:run': `the errors and warnings of another page: ${MINI_BROWSER}`,
    'devtools:hover': `the pointer over another page: ${MINI_BROWSER}`,
    'set-viewport': 'a window of MiniBrowser is 447 px wide at least, and loses its focus when it is sized',
  },
};
