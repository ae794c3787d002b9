/** Pictures in Firefox: kept with the Referer that each server wants. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STORY } from '../e2e/pages';
import { type PictureSite, servePictures } from '../e2e/picture-site';
import { ExtensionFirefox, until } from './extension-firefox';

let site: PictureSite;
let firefox: ExtensionFirefox;

beforeAll(async () => {
  site = await servePictures();
  firefox = await ExtensionFirefox.launch();
});

afterAll(async () => {
  await firefox?.dispose();
  await site?.close();
});

const button = (text: RegExp) =>
  `[...document.querySelectorAll('button')].find((button) => ${text}.test(button.textContent))`;

it('keeps the pictures of servers that want to see a Referer too', async () => {
  await firefox.open(site.page);
  await firefox.clickToolbarButton();
  await until('the article', () => firefox.inPopup<boolean>(`Boolean(document.querySelector('article h1'))`));
  await firefox.inPopup(`${button(/^(?:保存|Save)/u)}.click()`);
  await until('the save', () => firefox.inPopup<boolean>(`Boolean(${button(/已保存|Saved/u)})`));
  await firefox.closePopup();
  await firefox.grant({ origins: ['*://127.0.0.1/*'], permissions: [] });
  await firefox.open(firefox.url('library.html'));
  await until('the list', () =>
    firefox.inPage<boolean>(`return document.body.innerText.includes(args[0]);`, STORY.title),
  );
  await firefox.inPage(
    `[...document.querySelectorAll('a')].find((link) => link.textContent.includes(args[0])).click();`,
    STORY.title,
  );
  await until('the button', () =>
    firefox.inPage<boolean>(`return Boolean(document.querySelector('.picture-line button'));`),
  );
  // The browser takes a question for permissions only from a click of a user.
  await firefox.clickInPage('.picture-line button');
  const line = await until('the report', async () => {
    const text = await firefox.inPage<string>(`return document.querySelector('.picture-line p').textContent;`);
    // Not the line of the work under way: 正在取图片：2 / 6
    return /4\D+6/u.test(text) && !/progress/u.test(await html()) ? text : null;
  });
  // One refused, one gone.
  expect(line).toMatch(/1\D+1/u);
  expect(site.asked).toEqual(
    expect.arrayContaining(['/free.gif -', '/origin.gif -', '/origin.gif /', '/page.gif /news/1.html?a=1']),
  );
  expect(site.asked).not.toContain('/free.gif /');
  expect(await firefox.inPage<number>(`return document.querySelectorAll('article img[src^="blob:"]').length;`)).toBe(4);
});

const html = () => firefox.inPage<string>(`return document.querySelector('.picture-line').innerHTML;`);
