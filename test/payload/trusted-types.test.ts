import { expect } from '@open-wc/testing';

/** What comes of parsing in a page with a policy of its own for content. */
async function parseUnder(policy: string, times = 1): Promise<unknown> {
  const frame = document.createElement('iframe');
  const [parseXml, slices] = ['parse-xml', 'time-slices'].map(
    (name) => new URL(`../../src/payload/${name}.ts`, import.meta.url).href,
  );
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      import { parseXml } from '${parseXml}';
      import { runAtOnce } from '${slices}';
      try {
        let text = '';
        for (let count = 0; count < ${times}; count++) {
          text += runAtOnce(parseXml('<a><b>&eacute;</b></a>')).documentElement.textContent;
        }
        parent.postMessage(text);
      } catch (error) {
        parent.postMessage([error.name, error.code, error.message]);
      }
    </script>`;
  const answer = new Promise<MessageEvent>((resolve) => addEventListener('message', resolve, { once: true }));
  document.body.append(frame);
  const { data } = await answer;
  frame.remove();
  return data;
}

describe('parsing XML under Trusted Types', () => {
  it('works in a page that lists the policy', async () => {
    expect(await parseUnder("require-trusted-types-for 'script'; trusted-types ca-rate-ticker")).to.equal('é');
  });

  it('works in a page that enforces them for any policy', async () => {
    expect(await parseUnder("require-trusted-types-for 'script'")).to.equal('é');
  });

  it('works again and again in a page that lists the policy, which allows no second one of its name', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types ca-rate-ticker";
    expect(await parseUnder(policy, 3)).to.equal('ééé');
  });

  it('works in a page that does not list the policy and does not enforce them', async () => {
    expect(await parseUnder('trusted-types another')).to.equal('é');
  });

  it('fails in words in a page that enforces them and does not list the policy', async () => {
    const [name, code, message] = (await parseUnder(
      "require-trusted-types-for 'script'; trusted-types 'none'",
    )) as string[];
    expect([name, code]).to.deep.equal(['ReadError', 'trusted-types']);
    expect(message).to.contain('ca-rate-ticker');
  });
});
