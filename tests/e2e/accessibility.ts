import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CDPSession, expect, type Frame, type Page } from '@playwright/test';

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/**
 * Serious faults that axe finds in a document. It runs inside of it: the reader's frame is out of reach for the scripts of the page.
 */
export async function faultsIn(where: Page | Frame): Promise<string[]> {
  const builders = createRequire(import.meta.url).resolve('@axe-core/playwright');
  await where.evaluate(readFileSync(createRequire(builders).resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await where.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run(),
  );
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

export interface SeenNode {
  role: string;
  name: string;
  backendId: number;
}

/**
 * What a screen reader is given of a page, closed shadow roots and frames of the same process included. The notice lives
 * in a closed shadow root, where no locator and no script of the page can look: this is how a user reaches it.
 */
export class Seen {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Seen> {
    return new Seen(await page.context().newCDPSession(page));
  }

  async nodes(): Promise<SeenNode[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        backendId: node.backendDOMNodeId ?? 0,
      }));
  }

  private async find(role: string, nameStart: string): Promise<SeenNode | undefined> {
    return (await this.nodes()).find((node) => node.role === role && node.name.startsWith(nameStart));
  }

  async waitFor(role: string, nameStart: string): Promise<SeenNode> {
    let found: SeenNode | undefined;
    const look = async () => {
      found = await this.find(role, nameStart);
      return found !== undefined;
    };
    await expect.poll(look, { message: `${role} “${nameStart}…”` }).toBe(true);
    if (!found) throw new Error(`${role} “${nameStart}…” was not found`);
    return found;
  }

  /** Text of everything seen, one node a line. */
  async text(): Promise<string> {
    return (await this.nodes())
      .filter((node) => node.role === 'StaticText')
      .map((node) => node.name)
      .join('\n');
  }

  async waitForText(text: string): Promise<void> {
    await expect.poll(() => this.text(), { message: `text “${text}”` }).toContain(text);
  }

  /** A real mouse click in the middle of it. */
  async click(role: string, nameStart: string): Promise<void> {
    const { backendId } = await this.waitFor(role, nameStart);
    const { quads } = await this.session.send('DOM.getContentQuads', { backendNodeId: backendId });
    const [quad] = quads;
    if (!quad) throw new Error(`${role} “${nameStart}…” is not on the screen`);
    const [x0 = 0, y0 = 0, , , x2 = 0, y2 = 0] = quad;
    const at = { x: (x0 + x2) / 2, y: (y0 + y2) / 2, button: 'left' as const, clickCount: 1 };
    await this.session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }
}
