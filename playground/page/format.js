// Text with entities -> DOM. Offsets and lengths are UTF-16 code units, which is how JavaScript counts too.
import { el, fullName, icon } from "./dom.js";
import { botChat, now, open, state } from "./state.js";
import { openLink, safeUrl } from "./links.js";
import { entityMoment, fullMoment } from "./times.js";
import { copyText, showToast } from "./toast.js";
import { t } from "./words.js";

const PLAIN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const LONG_QUOTE = 140;

/** The nodes of a text; `send` takes a command that the reader taps. */
export function formatted(text, entities = [], send = () => {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return stretch(text, 0, text.length, sorted, send);
}

function stretch(text, from, to, entities, send) {
  const nodes = [];
  const queue = [...entities];
  let at = from;
  let afterBlock = false;
  const plain = (until) => {
    // The line break after a quote or a code block is drawn by the block itself.
    const start = afterBlock && text[at] === "\n" ? at + 1 : at;
    if (until > start) nodes.push(document.createTextNode(text.slice(start, until)));
    afterBlock = false;
  };
  while (queue.length) {
    const entity = queue.shift();
    const start = Math.max(entity.offset, at);
    const stop = Math.min(entity.offset + entity.length, to);
    if (start >= stop) continue;
    if (start > at) plain(start);
    const inside = takeInside(queue, stop);
    nodes.push(wrapped(entity, text.slice(start, stop), stretch(text, start, stop, inside, send), send));
    afterBlock = BLOCKS.has(entity.type);
    at = stop;
  }
  if (to > at) plain(to);
  return nodes;
}

// Takes the entities that begin inside the current one off the queue; what hangs over its end goes back to the queue.
function takeInside(queue, stop) {
  const inside = [];
  const over = [];
  while (queue.length && queue[0].offset < stop) {
    const inner = queue.shift();
    inside.push(inner);
    const tail = inner.offset + inner.length - stop;
    if (tail > 0) over.push({ ...inner, offset: stop, length: tail });
  }
  queue.unshift(...over);
  return inside;
}

function wrapped(entity, words, children, send) {
  if (PLAIN[entity.type]) return el(PLAIN[entity.type], {}, children);
  const make = MAKERS[entity.type];
  return make ? make(entity, words, children, send) : el("span", { class: `entity-${entity.type}` }, children);
}

const link = (url, children) => {
  const safe = safeUrl(url);
  if (!safe) return el("span", {}, children);
  return el("a", { href: safe, target: "_blank", rel: "noopener noreferrer", title: safe, onclick: (event) => openLink(safe, event) }, children);
};

const inlineButton = (className, title, onclick, children) => el("button", { type: "button", class: className, title, onclick }, children);

// Runs on click, Enter and Space: for elements that must stay inline in the text and wrap over lines.
function pressable(node, action) {
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  node.addEventListener("click", action);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    action(event);
  });
  return node;
}

function code(entity, words, children) {
  return pressable(el("code", { title: t("tapToCopy") }, children), () => copyText(words));
}

function pre(entity, words, children) {
  const label = entity.language ? el("span", { class: "code-language" }, entity.language) : null;
  const block = el("code", {}, children);
  return pressable(el("pre", { title: t("tapToCopy"), class: label ? "with-language" : null }, label, block), () => copyText(words));
}

function spoiler(entity, words, children) {
  const inside = el("span", { class: "spoiler-text", "aria-hidden": "true" }, children);
  const node = el("span", { class: "spoiler", "aria-label": t("hiddenText") }, inside);
  const show = (event) => {
    if (node.classList.contains("shown")) return;
    event.preventDefault();
    node.classList.add("shown");
    inside.removeAttribute("aria-hidden");
    for (const name of ["role", "aria-label", "tabindex"]) node.removeAttribute(name);
  };
  return pressable(node, show);
}

function expandable(entity, words, children) {
  const lines = words.split("\n").length;
  if (words.length < LONG_QUOTE && lines <= 3) return el("blockquote", {}, children);
  const body = el("div", { class: "quote-body" }, children);
  const toggle = el("button", { type: "button", class: "quote-toggle", "aria-expanded": "false", "aria-label": t("showWhole"), title: t("showWhole") }, icon("down"));
  const quote = el("blockquote", { class: "expandable" }, body, toggle);
  toggle.addEventListener("click", () => {
    const opened = quote.classList.toggle("opened");
    toggle.setAttribute("aria-expanded", String(opened));
  });
  return quote;
}

function mention(entity, words, children) {
  const toBot = words.slice(1).toLowerCase() === state.bot.username.toLowerCase();
  if (!toBot) return el("span", { class: "mention" }, children);
  return inlineButton("text-button", t("openBotChat"), () => open(botChat().id), children);
}

function moment(entity, words) {
  const shown = entityMoment(entity.unix_time, entity.date_time_format, words, now());
  const whole = fullMoment(entity.unix_time);
  const node = el("time", { datetime: new Date(entity.unix_time * 1000).toISOString(), title: whole, class: "moment" }, shown);
  return pressable(node, () => showToast(whole));
}

const MAKERS = {
  code,
  pre,
  spoiler,
  mention,
  blockquote: (entity, words, children) => el("blockquote", {}, children),
  expandable_blockquote: expandable,
  text_link: (entity, words, children) => link(entity.url, children),
  url: (entity, words, children) => link(/^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `http://${words}`, children),
  email: (entity, words, children) => link(`mailto:${words}`, children),
  phone_number: (entity, words, children) => pressable(el("span", { class: "text-button", title: t("tapToCopy") }, children), () => copyText(words)),
  text_mention: (entity, words, children) => el("span", { class: "mention", title: fullName(entity.user) }, children),
  bot_command: (entity, words, children, send) => inlineButton("text-button", t("sendCommand", { command: words }), () => send(words), children),
  hashtag: (entity, words, children) => el("span", { class: "mention" }, children),
  cashtag: (entity, words, children) => el("span", { class: "mention" }, children),
  date_time: moment,
};
