/** What the page's policy forbade, by directive. */
window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
  window.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
});
