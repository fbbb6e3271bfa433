// The keyboard that a bot puts in place of the person's own. A one-time keyboard is taken away by the server when
// it was used; putting one away for a while is the page's matter.
import { act } from "./api.js";
import { el, find } from "./dom.js";
import { ownContact, pickCity } from "./pickers.js";
import { openChat, subscribe } from "./state.js";
import { attempt, showToast } from "./toast.js";
import { t } from "./words.js";

const folded = new Set(); // chats whose keyboard the person put away

async function press(chat, key) {
  const text = typeof key === "string" ? key : key.text;
  let request;
  if (key.request_contact) {
    const contact = await ownContact();
    request = contact && act("share_contact", { chat: chat.id, contact });
  } else if (key.request_location) {
    const city = await pickCity();
    request = city && act("share_location", { chat: chat.id, latitude: city.latitude, longitude: city.longitude });
  } else if (key.request_users || key.request_chat || key.request_poll || key.web_app) {
    return showToast(t("buttonUnsupported"));
  } else {
    request = act("send_text", { chat: chat.id, text });
  }
  if (request) await attempt(request);
}

function draw() {
  const chat = openChat();
  const board = find("#reply-keyboard");
  const toggle = find("#keyboard-toggle");
  const keyboard = chat?.reply_keyboard?.keyboard;
  const shown = Boolean(keyboard) && !folded.has(chat.id);
  toggle.hidden = !keyboard;
  toggle.setAttribute("aria-expanded", String(shown));
  board.hidden = !shown;
  if (!shown) return board.replaceChildren();
  board.classList.toggle("tall", !chat.reply_keyboard.resize_keyboard);
  board.replaceChildren(...keyboard.map((row) => el("div", { class: "key-row" }, row.map((key) =>
    el("button", { type: "button", class: `key ${key.style ?? ""}`.trim(), data: { testid: "reply-button" }, onclick: () => press(chat, key) },
      el("span", { class: "key-text" }, key.text ?? key))))));
}

// A keyboard shows up again when the bot sends one, even the very same: a chat event in which nothing else changed.
function onChat({ chat, before }) {
  const rest = (one) => JSON.stringify([one.pinned, one.commands, one.draft_action, one.title]);
  const other = JSON.stringify(chat.reply_keyboard) !== JSON.stringify(before.reply_keyboard);
  if (other || rest(chat) === rest(before)) folded.delete(chat.id);
  draw();
}

/** Starts the view. */
export function startReplyKeyboard() {
  find("#keyboard-toggle").addEventListener("click", () => {
    const { id } = openChat();
    if (!folded.delete(id)) folded.add(id);
    draw();
  });
  subscribe("loaded opened", draw);
  subscribe("chat", onChat);
}
