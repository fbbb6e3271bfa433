// One message as an element. Everything it shows comes from the Bot API's Message JSON.
import { act } from "./api.js";
import { el, fullName, hueOf, icon, iconButton } from "./dom.js";
import { formatted } from "./format.js";
import { inlineKeyboard } from "./keyboards.js";
import { media, summary } from "./media.js";
import { messageOf, publish } from "./state.js";
import { clockTime, fullMoment } from "./times.js";
import { attempt } from "./toast.js";
import { t } from "./words.js";

const ONLY_EMOJI = /^(?:\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*){1,3}$/u;

export function originName(origin) {
  if (origin.sender_user) return fullName(origin.sender_user);
  return origin.sender_user_name ?? origin.sender_chat?.title ?? origin.chat?.title ?? t("somebody");
}

function forwarded(message) {
  if (!message.forward_origin) return null;
  return el("div", { class: "forwarded" }, t("forwardedFrom"), " ", el("b", {}, originName(message.forward_origin)));
}

function quote(chat, message) {
  const to = message.reply_to_message;
  if (!to) return null;
  const known = messageOf(chat.id, to.message_id) ?? to;
  const jump = () => publish("jump", { chat: chat.id, message_id: to.message_id });
  return el("button", { type: "button", class: "quote", title: t("showOriginal"), onclick: jump },
    el("b", {}, fullName(to.from ?? {})),
    el("span", {}, message.quote?.text ?? summary(known)));
}

/** The reactions of a message as [{emoji, count, mine}]. */
export function reactionsOf(message) {
  return (message.reactions ?? []).map((one) => (typeof one === "string" ? { emoji: one } : one));
}

function reactions(chat, message) {
  const all = reactionsOf(message);
  if (!all.length) return null;
  const chips = all.map(({ emoji, count, mine }) => {
    const toggle = () => attempt(act("react", { chat: chat.id, message_id: message.message_id, emoji: mine ? null : emoji }));
    return el("button", { type: "button", class: "reaction", "aria-pressed": String(Boolean(mine)), "aria-label": t("reactionOf", { emoji, n: count ?? 1 }), onclick: toggle },
      emoji, count > 1 && el("span", {}, count));
  });
  return el("div", { class: "reactions" }, chips);
}

function meta(chat, message) {
  const pinned = chat.pinned?.includes(message.message_id);
  return el("div", { class: "meta" },
    pinned && el("span", { class: "pinned-sign", title: t("pinned") }, icon("pin")),
    message.edit_date && !message.edit_hidden && el("span", {}, t("edited")),
    el("time", { datetime: new Date(message.date * 1000).toISOString(), title: fullMoment(message.date) }, clockTime(message.date)),
    message.mine && el("span", { class: "sent-sign", title: t("sent") }, icon("check")));
}

function serviceText(message) {
  if (message.pinned_message) return `${t("servicePinned")}: ${summary(message.pinned_message)}`;
  if (message.new_chat_members) return t("serviceJoined", { name: message.new_chat_members.map(fullName).join(", ") });
  if (message.left_chat_member) return t("serviceLeft", { name: fullName(message.left_chat_member) });
  if (message.new_chat_title) return t("serviceTitle", { name: message.new_chat_title });
  return null;
}

/** Sends the command a reader taps in a text; in a group it goes to the chat it stands in. */
const sendFrom = (chat) => (text) => attempt(act("send_text", { chat: chat.id, text }));

// The time stands in the last line of the text; the text keeps this much room for it at its end.
function roomForMeta(chat, message) {
  const signs = [message.mine, chat.pinned?.includes(message.message_id)].filter(Boolean).length;
  const letters = message.edit_date && !message.edit_hidden ? t("edited").length + 1 : 0;
  return `${44 + signs * 18 + letters * 6}px`;
}

function words(chat, message) {
  const text = message.text ?? message.caption;
  if (!text) return null;
  const entities = (message.text !== undefined ? message.entities : message.caption_entities) ?? [];
  const big = !entities.length && ONLY_EMOJI.test(text);
  const node = el("div", { class: big ? "text big" : "text", dir: "auto" }, formatted(text, entities, sendFrom(chat)));
  node.style.setProperty("--meta-room", roomForMeta(chat, message));
  return node;
}

/** The element of a message in its chat; `menu(message, anchor, at)` opens its menu. */
export function messageNode(chat, message, menu) {
  const data = { testid: "message", id: message.message_id, mine: String(Boolean(message.mine)) };
  const service = serviceText(message);
  if (service) return el("article", { class: "service", data, tabindex: -1 }, service);
  const body = media(message);
  const text = words(chat, message);
  const name = fullName(message.from ?? {});
  const keyboard = inlineKeyboard(chat.id, message);
  const bare = (message.sticker || (text?.classList.contains("big") && !body)) && !message.reply_to_message && !message.forward_origin;
  const bubble = el("div", { class: "bubble" },
    chat.kind === "group" && !message.mine && el("div", { class: `sender hue-${hueOf(name)}` }, name),
    forwarded(message),
    message.via_bot && el("div", { class: "via" }, t("via", { bot: message.via_bot.username })),
    quote(chat, message),
    message.show_caption_above_media ? [text, body] : [body, text],
    reactions(chat, message),
    meta(chat, message));
  const classes = ["message", message.mine ? "mine" : "theirs", keyboard && "has-keyboard", message.photo && "has-photo", bare && "bare"];
  const node = el("article", { class: classes.filter(Boolean).join(" "), data, tabindex: -1, "aria-label": `${message.mine ? t("you") : name}, ${clockTime(message.date)}` },
    bubble,
    keyboard,
    iconButton("more", t("messageMenu"), { class: "icon-button more", tabIndex: -1, "aria-haspopup": "menu", onclick: (event) => menu(message, event.currentTarget) }));
  node.addEventListener("contextmenu", (event) => {
    if (window.getSelection().toString() || event.target.closest("a, img")) return; // leave the browser's own menu where it serves
    event.preventDefault();
    menu(message, node, { x: event.clientX, y: event.clientY });
  });
  return node;
}

/** Do two neighbours belong together visually: one sender, within five minutes, nothing between. */
export function joined(before, after) {
  if (!before || serviceText(before) || serviceText(after)) return false;
  return before.from?.id === after.from?.id && after.date - before.date < 300;
}
