import { render } from 'preact';
import { hasAccess, requestAccess } from '../browser/access.ts';
import { hasNewWrong } from '../browser/bookmark-watch.ts';
import { copy } from '../browser/clipboard.ts';
import { ask, askPage } from '../browser/messages.ts';
import { changeSettings, languageOf, readSettings } from '../browser/settings.ts';
import {
  codesPage,
  currentTab,
  openDoctor,
  openMendPage,
  openOptions,
  openTab,
  openTrayPage,
  reloadTab,
} from '../browser/tabs.ts';
import { readTemplates } from '../browser/templates.ts';
import { isAddressVerdict } from '../browser/verdict-shape.ts';
import { rightAddress } from '../domain/address.ts';
import { type CodeLink, hashOf } from '../domain/code-link.ts';
import type { OwnTemplate } from '../domain/own-templates.ts';
import type { LanguageChoice } from '../features/language-choice.tsx';
import type { TableFound } from '../features/table.tsx';
import type { TrayTools } from '../features/tray.tsx';
import type { Finding } from '../i18n/code-finding.ts';
import type { CodeText } from '../i18n/code-text.ts';
import { wordsIn } from '../i18n/language.ts';
import type { RefundText } from '../i18n/refund.ts';
import type { AddressVerdictView } from '../ui/address-verdict.tsx';
import '../ui/style.css';
import { App } from './app.tsx';
import { codesToExplain, isToBeAskedAgain, isToBeRead, type Known, popupState } from './state.ts';

/** Milliseconds until a page that shows nothing yet is asked again, and until a slow page is said to be read. */
const wait = { again: 400, slow: 150 } as const;

const root = document.getElementById('popup');
let known: Known | undefined;
let texts: readonly CodeText[] = [];
let templates: readonly OwnTemplate[] = [];
let refunds: readonly RefundText[] = [];
let tray: TrayTools | undefined;
let isRefused = false;
let isNewWrong = false;

let choice: LanguageChoice = 'auto';
let language = languageOf({ language: choice });
let slow: ReturnType<typeof setTimeout>;
// Not awaited here: the browser shows the popup's window only when its script has ended.
void start();

/** Reads the page while the settings are read: each is a way to the browser and back. */
async function start(): Promise<void> {
  const found = look();
  const own = readTemplates();
  ({ language: choice } = await readSettings());
  language = languageOf({ language: choice });
  slow = setTimeout(paint, wait.slow);
  templates = await own;
  await show(await found);
  // A popup that is being closed gets it no more, and nobody waits for it.
  const store = await import('../browser/tray.ts').catch(() => undefined);
  tray = store && { ...store, open: onTray };
  isNewWrong = await hasNewWrong();
  paint();
}

/** What is known of the tab in front, and what stands on its page. */
async function look(): Promise<Known> {
  const [access, tab] = await Promise.all([hasAccess(), currentTab()]);
  return read({ access, tab, asked: 0 });
}

async function read(now: Known): Promise<Known> {
  const asked = now.asked + 1;
  if (!now.tab || !isToBeRead(now)) return { ...now, asked };
  return { ...now, reply: await askPage(now.tab.id, 'readPage', {}), asked };
}

/** Paints, then gets the words and paints; again for as long as the page may show more. */
async function show(now: Known): Promise<void> {
  known = now;
  clearTimeout(slow);
  paint();
  await Promise.all([explain(), reckon()]);
  if (isToBeAskedAgain(now)) setTimeout(readAgain, wait.again);
}

async function readAgain(): Promise<void> {
  const tab = await currentTab();
  if (known) await show(await read({ ...known, tab }));
}

async function explain(): Promise<void> {
  const refs = codesToExplain(popupState(known));
  if (refs.length === 0) return;
  const reply = await ask('explain', { refs });
  if (!reply.ok) return;
  texts = reply.value.texts;
  paint();
}

/** Has the refunds of the page's payments reckoned, which takes what the popup does not carry. */
async function reckon(): Promise<void> {
  const page = known;
  if (popupState(page).kind !== 'transactions' || !page?.reply?.ok) return;
  const { fields, buttons } = page.reply.value;
  const reply = await ask('refund', { fields, buttons });
  if (!reply.ok || page !== known) return;
  refunds = reply.value.texts;
  paint();
}

function paint(): void {
  if (!root) return;
  const words = wordsIn(language);
  document.documentElement.lang = language;
  document.title = words.popup.name;
  const state = popupState(known);
  const isOnce = known?.access === false && known.reply?.ok === true;
  const flags = { isRefused, isOnce, hasNewWrong: isNewWrong };
  const given = { state, texts, templates, refunds, language, words, choice, ...flags };
  const tools = { copy, find, judge, table: { copy, read: readTable }, tray };
  const opens = { onAddress, onAllCodes, onOptions, onOpen, onMend, onCheckBookmarks };
  const does = { ...tools, ...opens, onChoice, onAllow, onReload };
  render(<App {...given} {...does} />, root);
}

async function find(query: string, most: number): Promise<readonly Finding[] | undefined> {
  const reply = await ask('find', { query, most });
  return reply.ok ? reply.value.findings : undefined;
}

async function readTable(): Promise<TableFound | undefined> {
  if (!known?.tab) return undefined;
  const reply = await ask('copyableTable', { tabId: known.tab.id });
  return reply.ok ? reply.value.found : undefined;
}

async function onTray(): Promise<void> {
  await openTrayPage();
  window.close();
}

async function judge(text: string): Promise<AddressVerdictView | undefined> {
  const reply = await ask('judge', { text: text.slice(0, 4000) });
  return reply.ok && isAddressVerdict(reply.value.verdict) ? reply.value.verdict : undefined;
}

async function onAddress(address: string): Promise<void> {
  await openTab(address);
  window.close();
}

async function onAllCodes(link: CodeLink): Promise<void> {
  await openTab(codesPage(hashOf(link)));
  window.close();
}

async function onOptions(): Promise<void> {
  await openOptions();
  window.close();
}

async function onChoice(chosen: LanguageChoice): Promise<void> {
  choice = chosen;
  await changeSettings({ language: chosen });
  language = languageOf({ language: chosen });
  paint();
  await Promise.all([explain(), reckon()]);
}

async function onAllow(): Promise<void> {
  isRefused = !(await requestAccess());
  await show(await look());
}

async function onReload(): Promise<void> {
  if (known?.tab) await reloadTab(known.tab.id);
  window.close();
}

async function onOpen(): Promise<void> {
  const state = popupState(known);
  // Where the page belongs to a Business Center, that one; elsewhere the one for all regions.
  await openTab('site' in state ? rightAddress(state.site) : 'https://businesscenter.cybersource.com/ebc2/');
  window.close();
}

async function onCheckBookmarks(): Promise<void> {
  await openDoctor();
  window.close();
}

async function onMend(wrong: string): Promise<void> {
  await openMendPage(wrong);
  window.close();
}
