// A small menu at a button or at the pointer, and what the menu of a message offers.
import { act } from "./api.js";
import { el, find, icon } from "./dom.js";
import { confirm } from "./dialog.js";
import { rovingKeys } from "./listbox.js";
import { reactionsOf } from "./message.js";
import { pickChat } from "./pickers.js";
import { openChat, publish } from "./state.js";
import { attempt, copyText } from "./toast.js";
import { t } from "./words.js";

const EMOJI = ["👍", "❤", "🔥", "🎉", "🤔", "😢"]; // as Telegram spells its reactions: the heart without a variant mark
const MARGIN = 8;

let close = () => {};

/** Opens a menu of [{sign, label, run, danger}] with an optional first line; the focus returns to `anchor`. */
export function showMenu(anchor, label, items, { lead = null, at = null } = {}) {
  close();
  const take = (run) => () => {
    close();
    run();
  };
  const entries = items.map(({ sign, label: words, run, danger }) =>
    el("button", { type: "button", role: "menuitem", class: danger ? "danger" : null, onclick: take(run) }, sign && icon(sign), el("span", {}, words)));
  const menu = rovingKeys(el("div", { class: "menu", role: "menu", "aria-label": label }, lead?.(take), entries), '[role^="menuitem"]');
  const opened = new AbortController();
  close = (back = true) => {
    close = () => {};
    opened.abort();
    menu.remove();
    if (back) anchor.focus({ preventScroll: true });
  };
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" && event.key !== "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  find("#layout").append(menu);
  place(menu, at ?? anchor.getBoundingClientRect());
  menu.querySelector('[role^="menuitem"]').focus({ preventScroll: true });
  document.addEventListener("pointerdown", (event) => menu.contains(event.target) || close(false), { signal: opened.signal });
  window.addEventListener("resize", () => close(false), { signal: opened.signal });
}

// Below the anchor when there is room, else above it; from its nearer edge inwards; always inside the window.
function place(menu, at) {
  const { width, height } = menu.getBoundingClientRect();
  const left = at.width === undefined || at.left < innerWidth / 2 ? at.x : at.right - width;
  const below = (at.bottom ?? at.y) + 4;
  const above = (at.top ?? at.y) - height - 4;
  const top = below + height <= innerHeight - MARGIN ? below : Math.max(MARGIN, above);
  menu.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`;
  menu.style.top = `${Math.min(top, innerHeight - height - MARGIN)}px`;
}

async function forwardMessage(chat, message) {
  const to = await pickChat(t("forwardTo"));
  if (to === null) return;
  if (await attempt(act("forward", { chat: to, from_chat: chat.id, message_id: message.message_id }))) publish("go", to);
}

async function deleteMessage(chat, message) {
  const sure = await confirm(t("deleteTitle"), t("deleteText"), t("delete"));
  if (sure) attempt(act("delete", { chat: chat.id, message_id: message.message_id }));
}

/** The menu of one message of the open chat. */
export function messageMenu(message, anchor, at) {
  const chat = openChat();
  const its = { chat: chat.id, message_id: message.message_id };
  const text = message.text ?? message.caption;
  const pinned = chat.pinned?.includes(message.message_id);
  const items = [
    { sign: "reply", label: t("reply"), run: () => publish("reply", message) },
    message.mine && message.text && !message.forward_origin && !message.via_bot && { sign: "edit", label: t("edit"), run: () => publish("edit", message) },
    text && { sign: "copy", label: t("copyText"), run: () => copyText(text) },
    { sign: "forward", label: t("forward"), run: () => forwardMessage(chat, message) },
    { sign: "pin", label: t(pinned ? "unpin" : "pin"), run: () => attempt(act("pin", its)) },
    { sign: "trash", label: t("delete"), danger: true, run: () => deleteMessage(chat, message) },
  ];
  const own = reactionsOf(message).find((one) => one.mine)?.emoji;
  const lead = (take) => el("div", { class: "menu-emoji", role: "group", "aria-label": t("react") }, EMOJI.map((emoji) =>
    el("button", { type: "button", role: "menuitemradio", "aria-checked": String(own === emoji), "aria-label": `${t("react")} ${emoji}`, onclick: take(() => attempt(act("react", { ...its, emoji: own === emoji ? null : emoji }))) }, emoji)));
  showMenu(anchor, t("messageMenu"), items.filter(Boolean), { lead, at });
}
