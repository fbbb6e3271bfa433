// The choices a person makes before something is sent: a chat, a contact, a city, somebody's words, a sticker.
import { avatar, el, fullName } from "./dom.js";
import { ask, confirm, field, textInput } from "./dialog.js";
import { rovingKeys } from "./listbox.js";
import { state } from "./state.js";
import { t } from "./words.js";

// Kept in one spelling for all languages: the names people of these places use.
export const CITIES = [
  { name: "London", latitude: 51.5074, longitude: -0.1278 },
  { name: "Chișinău", latitude: 47.0105, longitude: 28.8638 },
  { name: "București", latitude: 44.4268, longitude: 26.1025 },
  { name: "Москва", latitude: 55.7558, longitude: 37.6173 },
  { name: "New York", latitude: 40.7128, longitude: -74.006 },
];

export const STICKERS = ["👋", "👍", "🙏", "🎉", "😂", "🤔", "😢", "❤️"];

// Numbers of the range that is set aside for fiction, so that nobody real is ever shown.
const OWN_PHONE = "+447700900";

function choices(items, done) {
  const rows = items.map(({ lead, title, note, value }) =>
    el("button", { type: "button", class: "row", onclick: () => done(value) },
      lead, el("span", { class: "row-words" }, el("span", { class: "row-title" }, title), note && el("span", { class: "row-note" }, note))));
  return rovingKeys(el("div", { class: "rows" }, rows), "button");
}

/** The key of a chat, or null. */
export function pickChat(title, allowed = () => true) {
  const items = [...state.chats.values()].filter(allowed).map((chat) => ({
    lead: avatar(chat.title, chat.kind), title: chat.title, note: t(`kind_${chat.kind}`), value: chat.id,
  }));
  return ask({ title, body: (done) => (items.length ? choices(items, done) : el("p", {}, t("nothingHere"))), submit: null });
}

export function pickCity() {
  const items = CITIES.map((city) => ({ title: city.name, note: `${city.latitude}, ${city.longitude}`, value: city }));
  return ask({ title: t("shareLocation"), body: (done) => choices(items, done), submit: null });
}

export function pickSticker() {
  const body = (done) => rovingKeys(
    el("div", { class: "sticker-grid" }, STICKERS.map((emoji) => el("button", { type: "button", "aria-label": `${t("sticker")} ${emoji}`, onclick: () => done(emoji) }, emoji))),
    "button",
  );
  return ask({ title: t("sendSticker"), body, submit: null });
}

/** A contact to share: one of the list, or typed in; null when the person leaves. */
export function pickContact() {
  const first = textInput({ required: true, maxlength: 64, placeholder: t("firstName"), "aria-label": t("firstName") });
  const last = textInput({ maxlength: 64, placeholder: t("lastName"), "aria-label": t("lastName") });
  const phone = el("input", { type: "tel", required: true, maxlength: 32, placeholder: "+373 600 00 000", "aria-label": t("phone") });
  const body = (done) => [
    choices(state.contacts.map((contact) => ({
      lead: avatar(fullName(contact)), title: fullName(contact), note: contact.phone_number, value: contact,
    })), done),
    el("p", { class: "divider" }, t("orType")),
    el("div", { class: "pair" }, first, last),
    phone,
  ];
  const read = () => ({ first_name: first.value.trim(), last_name: last.value.trim() || undefined, phone_number: phone.value.trim() });
  return ask({ title: t("shareContact"), body, read });
}

/** The person's own contact, after the question every client asks. */
export async function ownContact() {
  const { me } = state;
  const phone_number = me.phone_number ?? OWN_PHONE + String(me.id).slice(-3).padStart(3, "0");
  const agreed = await confirm(t("shareOwnTitle"), t("shareOwnText", { phone: phone_number }), t("share"));
  return agreed && { user_id: me.id, first_name: me.first_name, last_name: me.last_name || undefined, phone_number };
}

/** Words of somebody who is not here, to forward: {name, text, user_id?} or null. */
export function pickForeignWords() {
  const who = el("select", {}, el("option", { value: "" }, t("hiddenAccount")),
    state.people.filter((one) => one.id !== state.me.id).map((one) => el("option", { value: one.id }, fullName(one))));
  const name = textInput({ required: true, maxlength: 64, placeholder: t("clientNameHint") });
  const text = el("textarea", { required: true, rows: 4, maxlength: 4096, placeholder: t("clientTextHint") });
  const nameField = field(t("name"), name);
  who.addEventListener("change", () => {
    nameField.hidden = name.disabled = who.value !== "";
  });
  const body = [field(t("from"), who), nameField, field(t("message"), text)];
  name.setAttribute("autofocus", "");
  const read = () => {
    const known = state.people.find((one) => String(one.id) === who.value);
    return { name: known ? fullName(known) : name.value.trim(), text: text.value, user_id: known?.id };
  };
  return ask({ title: t("forwardForeign"), body, read, submit: t("forward") });
}
