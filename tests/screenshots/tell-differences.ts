/** After the run: which pictures are not as approved, by how much, where both can be looked at, and how to approve the new ones. */
import { relative } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

interface Difference {
  name: string;
  /** `12345 pixels (ratio 0.05 of all image pixels) are different.`, or why there is nothing to compare. */
  what: string;
  /** Paths of the new picture and of the one that shows where they differ. */
  actual: string | undefined;
  diff: string | undefined;
}

export default class TellDifferences implements Reporter {
  private readonly differences: Difference[] = [];

  onTestEnd(_test: TestCase, { errors, attachments }: TestResult): void {
    const pathOf = (name: string) => {
      const path = attachments.find((attachment) => attachment.name === name)?.path;
      return path && relative(process.cwd(), path);
    };
    for (const { message = '' } of errors) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the message is coloured
      const plain = message.replaceAll(/\u001b\[[\d;]*m/g, '');
      const name = /([\w-]+)\.png/u.exec(plain)?.[1];
      if (!name) continue;
      this.differences.push({
        name,
        what: /\d+ pixels[^\n]*different|A snapshot doesn't exist|Expected an image[^\n]*/u.exec(plain)?.[0] ?? '',
        actual: pathOf(`${name}-actual.png`),
        diff: pathOf(`${name}-diff.png`),
      });
    }
  }

  onEnd(): void {
    if (this.differences.length === 0) return;
    console.log(`\n${this.differences.length} pictures are not as approved in tests/screenshots/approved/:`);
    for (const { name, what, actual, diff } of this.differences) {
      console.log(`\n  ${name}.png: ${what}`);
      if (actual) console.log(`    new         ${actual}`);
      if (diff) console.log(`    difference  ${diff}`);
    }
    console.log('\nLook at each new one. If it is right: npm run screenshots -- --approve (all that differ)');
    console.log('or npm run screenshots -- --approve -g "popup" (those of some tests), and commit the pictures.');
  }

  printsToStdio(): boolean {
    return false;
  }
}
