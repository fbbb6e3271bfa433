// The open chat: its header, the pinned message, the log of messages and how it scrolls.
import { avatar, el, find, icon } from "./dom.js";
import { startBot } from "./links.js";
import { messageMenu } from "./menu.js";
import { joined, messageNode } from "./message.js";
import { summary } from "./media.js";
import { markSeen, messageOf, now, open, openChat, state, subscribe } from "./state.js";
import { dayName, sameDay } from "./times.js";
import { t } from "./words.js";

const NEAR = 80; // pixels from the end that still count as "at the end"

const log = find("#log");
const toEnd = find("#to-end");
let sticking = true; // the person is at the end, so the log follows
let lastTop = 0;
let missed = 0; // messages that came while they were reading further up

const nodeOf = (id) => find(`[data-id="${id}"]`, log);
const nearEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;

function scrollToEnd() {
  log.scrollTop = log.scrollHeight;
  lastTop = log.scrollTop;
  sticking = true;
  showMissed(0);
}

function showMissed(count) {
  missed = count;
  toEnd.hidden = sticking;
  toEnd.replaceChildren(icon("down"), count ? el("span", { class: "badge" }, count) : "");
  toEnd.setAttribute("aria-label", count ? t("newMessages", { n: count }) : t("toEnd"));
}

/** "typing…" and its kin, for the header and the list of chats. */
export function actionWords(chat) {
  if (!chat.draft_action) return null;
  return chat.draft_action === "typing" ? t("typing") : t("sending");
}

function drawHeader(chat) {
  const action = actionWords(chat);
  find("#chat-head").replaceChildren(
    avatar(chat.title, chat.kind),
    el("div", { class: "head-words" },
      el("h1", {}, chat.title),
      el("p", { class: action ? "head-note acting" : "head-note" }, action ?? t(`kind_${chat.kind}`))));
  log.setAttribute("aria-label", t("messagesWith", { name: chat.title }));
}

function drawPinned(chat) {
  const bar = find("#pinned");
  const last = messageOf(chat.id, chat.pinned?.at(-1));
  bar.hidden = !last;
  if (!last) return bar.replaceChildren();
  bar.replaceChildren(icon("pin"), el("span", { class: "pinned-words" }, el("b", {}, t("pinned")), el("span", {}, summary(last))));
  bar.onclick = () => jump(last.message_id);
}

const dayLine = (message) => el("div", { class: "day" }, el("span", {}, dayName(message.date, now())));

function drawn(chat, message, before) {
  const node = messageNode(chat, message, messageMenu);
  node.classList.toggle("joined", joined(before, message));
  return node;
}

function append(chat, message, before) {
  if (!before || !sameDay(before.date, message.date)) log.append(dayLine(message));
  log.append(drawn(chat, message, before));
}

function emptyCard(chat) {
  if (chat.kind !== "bot") return el("div", { class: "empty" }, el("p", {}, t("emptyChat")), el("p", { class: "hint" }, t("inlineHint", { bot: state.bot.username })));
  const about = state.bot.description || state.bot.short_description;
  return el("div", { class: "empty" },
    avatar(state.bot.first_name, "bot"),
    el("h2", {}, state.bot.first_name),
    about && el("p", { class: "about" }, about),
    el("button", { type: "button", class: "solid start", data: { testid: "start" }, onclick: () => startBot() }, t("start")));
}

function redraw() {
  const chat = openChat();
  const top = log.scrollTop;
  // While a whole chat is put up nothing is read aloud; after it each new message is.
  log.setAttribute("aria-busy", "true");
  log.replaceChildren();
  if (!chat.messages.length) log.append(emptyCard(chat));
  chat.messages.forEach((message, index) => append(chat, message, chat.messages[index - 1]));
  log.setAttribute("aria-busy", "false");
  log.scrollTop = lastTop = top;
  rove(log.querySelector("article:last-of-type"));
  drawHeader(chat);
  drawPinned(chat);
}

function show() {
  redraw();
  scrollToEnd();
  seen();
}

function seen() {
  if (!document.hidden && sticking) markSeen(openChat());
}

// An edit may take the focused button away; the focus goes to the button in its place, so that keys work on.
function replace(chat, message) {
  const old = nodeOf(message.message_id);
  if (!old) return;
  const focus = document.activeElement;
  const keys = [...old.querySelectorAll(".key")];
  const place = keys.indexOf(focus);
  const held = old === focus || old.contains(focus);
  const at = chat.messages.findIndex((one) => one.message_id === message.message_id);
  const node = drawn(chat, message, chat.messages[at - 1]);
  node.tabIndex = old.tabIndex;
  node.classList.add("changed");
  old.replaceWith(node);
  if (!held) return;
  const fresh = [...node.querySelectorAll(".key")];
  (fresh[Math.min(place, fresh.length - 1)] ?? node).focus({ preventScroll: true });
}

function onMessage({ chat: id, message, kind }) {
  const chat = openChat();
  if (id !== chat.id) return;
  if (kind === "new") {
    if (chat.messages.length === 1) log.replaceChildren();
    append(chat, message, chat.messages.at(-2));
    rove(log.lastElementChild);
    if (message.mine) sticking = true;
    else if (!sticking) showMissed(missed + 1);
  } else if (kind === "edited") replace(chat, message);
  else redraw();
  drawPinned(chat);
  if (sticking) scrollToEnd();
  seen();
}

function onChat({ chat, before }) {
  if (chat.id !== state.open) return;
  drawHeader(chat);
  const pins = [...(before.pinned ?? []), ...(chat.pinned ?? [])];
  if (JSON.stringify(before.pinned) === JSON.stringify(chat.pinned)) return;
  drawPinned(chat);
  for (const id of new Set(pins)) if (messageOf(chat.id, id)) replace(chat, messageOf(chat.id, id));
}

/** Brings a message into view and marks it for a moment. */
function jump(id) {
  const node = nodeOf(id);
  if (!node) return;
  node.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  node.classList.remove("found");
  requestAnimationFrame(() => node.classList.add("found"));
  node.focus({ preventScroll: true });
}

// The log is one Tab stop; arrows walk over its messages, Enter opens the menu of one.
function rove(node) {
  for (const other of log.querySelectorAll('article[tabindex="0"]')) other.tabIndex = -1;
  if (node) node.tabIndex = 0;
}

function onKey(event) {
  const node = event.target.closest("article");
  if (event.target !== node) return;
  const all = [...log.querySelectorAll("article")];
  const next = { ArrowUp: all.indexOf(node) - 1, ArrowDown: all.indexOf(node) + 1, Home: 0, End: all.length - 1 }[event.key];
  if (next !== undefined) {
    event.preventDefault();
    const to = all[Math.max(0, Math.min(next, all.length - 1))];
    rove(to);
    to.focus();
  } else if (event.key === "Enter") {
    event.preventDefault();
    find(".more", node)?.click();
  }
}

/** Starts the view; called once the page's words are there. */
export function startChat() {
  log.addEventListener("keydown", onKey);
  // Only moving up lets go of the end: a log that became shorter, or longer, is also scrolled and far from its end.
  log.addEventListener("scroll", () => {
    if (nearEnd()) sticking = true;
    else if (log.scrollTop < lastTop) sticking = false;
    lastTop = log.scrollTop;
    showMissed(sticking ? 0 : missed);
    seen();
  }, { passive: true });
  log.addEventListener("load", () => sticking && scrollToEnd(), { capture: true }); // a picture of unknown size came
  toEnd.addEventListener("click", scrollToEnd);
  // A keyboard that opens or a composer that grows takes room from the log: stay at the end.
  new ResizeObserver(() => sticking && scrollToEnd()).observe(log);
  document.addEventListener("visibilitychange", () => state.me && seen());
  subscribe("loaded opened", show);
  subscribe("language", redraw);
  subscribe("message", onMessage);
  subscribe("chat", onChat);
  subscribe("jump", ({ message_id }) => jump(message_id));
  subscribe("go", open);
}
