/** Gives each test file the module that leaves out what its engine cannot show, and keeps what was left out, and why. */
export function leftOut() {
  /** Reason to titles, by engine. */
  const reasons = new Map();
  return {
    plugin: {
      name: 'left-out',
      transform(context) {
        if (!context.path.endsWith('.test.ts')) return undefined;
        // On the first line, so that errors name the right ones.
        return { body: `import '/test/engines/leave-out.js?file=${context.path}'; ${context.body}` };
      },
      executeCommand({ command, payload, session }) {
        if (command !== 'left-out') return undefined;
        const key = `${session.browser.name}: ${payload.reason}`;
        const titles = reasons.get(key) ?? new Set();
        reasons.set(key, titles.add(payload.title));
        return true;
      },
    },
    reporter: {
      /** A test is left out in the open: each is printed under its reason. */
      onTestRunFinished() {
        for (const [reason, titles] of [...reasons].sort(([one], [other]) => one.localeCompare(other))) {
          console.log(`\nLeft out in ${reason} (${titles.size})`);
          for (const title of titles) console.log(`  ${title}`);
        }
      },
    },
  };
}
