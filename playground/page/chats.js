// The list of chats with the last words of each and what has not been read.
import { actionWords } from "./chat.js";
import { avatar, el, find } from "./dom.js";
import { closeDrawers } from "./drawers.js";
import { rovingKeys } from "./listbox.js";
import { summary } from "./media.js";
import { now, open, state, subscribe } from "./state.js";
import { clockTime, dayName, sameDay } from "./times.js";
import { t } from "./words.js";

const CAN_HOVER = matchMedia("(hover: hover)");

const when = (message) => (sameDay(message.date, now()) ? clockTime(message.date) : dayName(message.date, now()));

function lastWords(chat, last) {
  const action = actionWords(chat);
  if (action) return el("span", { class: "row-note acting" }, action);
  if (!last) return el("span", { class: "row-note" }, t(`kind_${chat.kind}`));
  const who = last.mine ? t("you") : chat.kind === "group" ? last.from?.first_name : null;
  return el("span", { class: "row-note" }, who && `${who}: `, summary(last));
}

function row(chat) {
  const last = chat.messages.at(-1);
  const label = [chat.title, chat.unread ? t("unread", { n: chat.unread }) : ""].filter(Boolean).join(", ");
  const choose = () => {
    open(chat.id);
    closeDrawers();
    if (CAN_HOVER.matches) find("#composer").focus(); // on a touch screen that would raise the keyboard
  };
  return el("button", { type: "button", class: "row chat-row", "aria-current": chat.id === state.open ? "true" : null, "aria-label": label, data: { testid: `chat-${chat.kind}`, chat: chat.id }, onclick: choose },
    avatar(chat.title, chat.kind),
    el("span", { class: "row-words" },
      el("span", { class: "row-head" }, el("span", { class: "row-title" }, chat.title), last && el("span", { class: "row-when" }, when(last))),
      el("span", { class: "row-head" }, lastWords(chat, last), chat.unread ? el("span", { class: "badge" }, chat.unread) : null)));
}

function draw() {
  if (!state.me) return;
  const list = find("#chat-list");
  const held = list.contains(document.activeElement) ? document.activeElement.dataset.chat : null;
  const fresh = rovingKeys(el("div", { id: "chat-list", class: "rows", role: "list" }, [...state.chats.values()].map((chat) => el("div", { role: "listitem" }, row(chat)))), "button");
  list.replaceWith(fresh);
  if (held) find(`[data-chat="${held}"]`, fresh)?.focus();
  const unread = [...state.chats.values()].reduce((sum, chat) => sum + (chat.unread ?? 0), 0);
  document.title = `${unread ? `(${unread}) ` : ""}${state.bot.first_name} · ${t("playground")}`;
  const badge = find("#unread-total");
  badge.hidden = !unread;
  badge.textContent = unread || "";
  find("#open-chats").setAttribute("aria-label", unread ? `${t("chats")}, ${t("unread", { n: unread })}` : t("chats"));
}

/** Starts the view. */
export function startChats() {
  subscribe("loaded opened chats language", draw);
}
