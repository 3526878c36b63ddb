import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { provideBrowser } from '../browser.ts';

/** The two things that a story needs from a browser: to open an address, and to run a function body in the page. */
export interface Tab {
  readonly open: (address: string) => Promise<void>;
  readonly run: (body: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** A browser engine; `start` returns null if it is not installed. */
export interface Engine {
  readonly name: string;
  /** The packages to install if it is missing. */
  readonly needs: string;
  readonly start: () => Promise<Tab | null>;
}

const WEBDRIVER_PORT = 4471;

export const engines: readonly Engine[] = [
  { name: 'Chromium', needs: 'Chrome, Chromium or Edge', start: startChromium },
  { name: 'Firefox', needs: 'Firefox (Debian: firefox-esr)', start: startFirefox },
  { name: 'WebKit', needs: 'WebKitGTK’s driver and a display (Debian: webkit2gtk-driver, xvfb)', start: startWebKit },
];

async function startChromium(): Promise<Tab> {
  const browser = await chromium.launch((await provideBrowser()).options);
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    run: (body) => page.evaluate(asExpression(body)),
    close: () => browser.close(),
  };
}

async function startFirefox(): Promise<Tab | null> {
  const executablePath = found(['firefox', 'firefox-esr']);
  if (executablePath === null) return null;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    run: (body) => page.evaluate(asExpression(body)),
    close: () => browser.close(),
  };
}

async function startWebKit(): Promise<Tab | null> {
  const driver = found(['WebKitWebDriver']);
  const screen = found(['xvfb-run']);
  const binary = ['4.1', '4.0', '6.0']
    .map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`)
    .find((path) => existsSync(path));
  if (driver === null || screen === null || binary === undefined) return null;
  const server = spawn(screen, ['-a', driver, `--port=${WEBDRIVER_PORT}`], { stdio: 'ignore', detached: true });
  try {
    const options = { binary, args: ['--automation'] };
    const session = await openSession({ alwaysMatch: { 'webkitgtk:browserOptions': options } });
    return {
      open: async (url) => void (await call('POST', `${session}/url`, { url })),
      run: (script) => call('POST', `${session}/execute/sync`, { script, args: [] }),
      close: async () => {
        await call('DELETE', session);
        endAll(server);
      },
    };
  } catch (error) {
    endAll(server);
    throw error;
  }
}

/** Waits for the driver, which needs a moment before it listens. */
async function openSession(capabilities: object): Promise<string> {
  for (let tries = 50; ; tries -= 1) {
    try {
      const session = await call('POST', '/session', { capabilities });
      if (typeof session === 'object' && session !== null && 'sessionId' in session) {
        return `/session/${String(session.sessionId)}`;
      }
      throw new Error('The WebKit driver opened no session.');
    } catch (error) {
      if (tries === 0 || !(error instanceof TypeError)) throw error;
      await pause(200);
    }
  }
}

/** Sends a command of the WebDriver protocol (W3C WebDriver, 2018). */
async function call(method: 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${WEBDRIVER_PORT}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value }: { value: unknown } = await answer.json();
  if (!answer.ok) throw new Error(`WebKit refused ${path}: ${JSON.stringify(value)}`);
  return value;
}

function asExpression(body: string): string {
  return `(() => { ${body} })()`;
}

function endAll({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

function found(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}
