// Inline keyboards under messages: what each kind of button does, and the waiting state of a tapped one.
import { act } from "./api.js";
import { el, icon } from "./dom.js";
import { openLink, safeUrl } from "./links.js";
import { pickChat } from "./pickers.js";
import { open, publish, state, subscribe } from "./state.js";
import { attempt, copyText, showAlert, showToast } from "./toast.js";
import { t } from "./words.js";

const PATIENCE = 20000; // a bot that never answers must not leave a button turning for ever

const waiting = new Map(); // chat:message:data -> query id, or null until the server named it
const answered = new Set(); // ids answered before our own request came back

const keyOf = (chat, message, data) => `${chat}:${message}:${data}`;

function mark(key, busy) {
  if (!busy) waiting.delete(key);
  for (const button of document.querySelectorAll(".inline-keyboard button")) {
    if (button.dataset.wait === key) button.setAttribute("aria-busy", String(busy));
  }
}

async function tap(chat, message, data) {
  const key = keyOf(chat, message, data);
  waiting.set(key, null);
  mark(key, true);
  const answer = await attempt(act("tap", { chat, message_id: message, data }));
  if (!answer || answered.delete(answer.query_id)) return mark(key, false);
  waiting.set(key, answer.query_id);
  setTimeout(() => waiting.get(key) === answer.query_id && mark(key, false), PATIENCE);
}

subscribe("callback", ({ query_id, text, show_alert, url }) => {
  const key = [...waiting].find(([, id]) => id === query_id)?.[0];
  if (key) mark(key, false);
  else answered.add(query_id);
  if (text && show_alert) showAlert(state.bot.first_name, text);
  else if (text) showToast(text);
  if (url && safeUrl(url)) openLink(url);
});

/** Puts "@bot query" into a chat's composer, as the switch_inline_query buttons do. */
export function switchInline(chat, query) {
  if (chat !== state.open) open(chat);
  publish("compose", { chat, text: `@${state.bot.username} ${query}` });
}

async function switchElsewhere(query, allowed) {
  const chat = await pickChat(t("chooseChat"), allowed);
  if (chat !== null) switchInline(chat, query);
}

// SwitchInlineQueryChosenChat names the kinds of chats on offer; none named means any.
function chosenChats(choice) {
  const wanted = { bot: choice.allow_bot_chats, person: choice.allow_user_chats, group: choice.allow_group_chats };
  return Object.values(wanted).some(Boolean) ? (chat) => wanted[chat.kind] : () => true;
}

function actionOf(button, chat, message) {
  if (button.callback_data !== undefined) return { run: () => tap(chat, message.message_id, button.callback_data) };
  if (button.copy_text) return { sign: "copy", run: () => copyText(button.copy_text.text) };
  if (button.switch_inline_query_current_chat !== undefined)
    return { sign: "at", run: () => switchInline(chat, button.switch_inline_query_current_chat) };
  if (button.switch_inline_query !== undefined) return { sign: "forward", run: () => switchElsewhere(button.switch_inline_query, () => true) };
  if (button.switch_inline_query_chosen_chat) {
    const choice = button.switch_inline_query_chosen_chat;
    return { sign: "forward", run: () => switchElsewhere(choice.query ?? "", chosenChats(choice)) };
  }
  return { run: () => showToast(t("buttonUnsupported")) };
}

function drawn(button, chat, message) {
  const props = { class: `key ${button.style ?? ""}`.trim(), data: { testid: "button" }, title: button.text };
  const words = el("span", { class: "key-text" }, button.text);
  const url = button.url && safeUrl(button.url);
  if (url) {
    const follow = (event) => openLink(url, event);
    return el("a", { ...props, href: url, target: "_blank", rel: "noopener noreferrer", onclick: follow }, words, icon("link"));
  }
  const { sign, run } = actionOf(button, chat, message);
  const node = el("button", { ...props, type: "button", onclick: run }, words, sign && icon(sign));
  if (button.callback_data !== undefined) {
    node.dataset.wait = keyOf(chat, message.message_id, button.callback_data);
    node.setAttribute("aria-busy", String(waiting.has(node.dataset.wait)));
  }
  return node;
}

/** The keyboard of a message, or null. */
export function inlineKeyboard(chat, message) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  const lines = rows.map((row) => el("div", { class: "key-row" }, row.map((button) => drawn(button, chat, message))));
  return el("div", { class: "inline-keyboard", role: "group", "aria-label": t("keyboardOfMessage") }, lines);
}
