// What a message carries besides its text: photo, file, contact, place, sticker, voice.
import { avatar, el, fullName, icon, iconButton } from "./dom.js";
import { lightbox } from "./dialog.js";
import { CITIES } from "./pickers.js";
import { copyText, showToast } from "./toast.js";
import { t } from "./words.js";

const urlOf = (message, file) => message.file_urls?.[file.file_id];

export function fileSize(bytes) {
  if (bytes === undefined) return "";
  if (bytes < 1024) return t("bytes", { n: bytes });
  const [value, unit] = bytes < 1048576 ? [bytes / 1024, "kilobytes"] : [bytes / 1048576, "megabytes"];
  return t(unit, { n: value < 10 ? value.toFixed(1) : Math.round(value) });
}

function photo(message) {
  const largest = message.photo.reduce((best, one) => (one.width * one.height > best.width * best.height ? one : best));
  const url = urlOf(message, largest);
  const name = message.caption || t("photo");
  // Width and height reserve the place, so that the log does not jump when the picture comes.
  const image = el("img", { src: url, alt: name, width: largest.width || null, height: largest.height || null });
  const veiled = message.has_media_spoiler;
  const node = el("button", { type: "button", class: veiled ? "photo veiled" : "photo", "aria-label": veiled ? t("hiddenPhoto") : t("enlarge", { name }) }, image);
  node.addEventListener("click", () => {
    if (!node.classList.contains("veiled")) return lightbox(url, name);
    node.classList.remove("veiled");
    node.setAttribute("aria-label", t("enlarge", { name }));
  });
  return node;
}

function document_(message) {
  const file = message.document;
  const name = file.file_name ?? t("file");
  const words = el("span", { class: "card-words" }, el("span", { class: "card-title" }, name), el("span", { class: "card-note" }, fileSize(file.file_size)));
  const sign = el("span", { class: "card-sign" }, icon("file"));
  const url = urlOf(message, file);
  return url ? el("a", { class: "card", href: url, download: name, target: "_blank", rel: "noopener" }, sign, words) : el("div", { class: "card" }, sign, words);
}

function contact(message) {
  const { contact: who } = message;
  const words = el("span", { class: "card-words" }, el("span", { class: "card-title" }, fullName(who)), el("span", { class: "card-note" }, who.phone_number));
  return el("button", { type: "button", class: "card", title: t("tapToCopy"), onclick: () => copyText(who.phone_number) }, avatar(fullName(who)), words);
}

function place(message) {
  const { latitude, longitude } = message.location ?? message.venue.location;
  const near = CITIES.find((city) => Math.abs(city.latitude - latitude) < 0.2 && Math.abs(city.longitude - longitude) < 0.2);
  const title = message.venue?.title ?? near?.name ?? t("location");
  const note = message.venue?.address ?? `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  return el("div", { class: "place" },
    el("div", { class: "place-map", "aria-hidden": "true" }, icon("place")),
    el("span", { class: "card-words" }, el("span", { class: "card-title" }, title), el("span", { class: "card-note" }, note)));
}

function sticker(message) {
  const url = urlOf(message, message.sticker);
  const emoji = message.sticker.emoji ?? "";
  const name = `${t("sticker")} ${emoji}`.trim();
  if (url && !emoji) return el("img", { class: "sticker", src: url, alt: name });
  return el("span", { class: "sticker", role: "img", "aria-label": name }, emoji);
}

const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function sound(message, file) {
  const url = urlOf(message, file);
  const play = () => new Audio(url).play().catch(() => showToast(t("cannotPlay"), "error"));
  // The bars only say "this is speech"; their heights come from the id, so that a message keeps its look.
  const bars = [...(file.file_unique_id ?? "voice").padEnd(24, "wave")].slice(0, 24).map((letter) => el("i", { class: `bar-${letter.charCodeAt(0) % 5}` }));
  return el("div", { class: "voice" },
    iconButton("play", t("play"), { onclick: play, disabled: !url, class: "icon-button solid-round" }),
    el("span", { class: "wave", "aria-hidden": "true" }, bars),
    el("span", { class: "card-note" }, minutes(file.duration ?? 0)));
}

const other = (kind) => el("div", { class: "card" }, el("span", { class: "card-sign" }, icon("file")), el("span", { class: "card-title" }, t("cannotShow", { kind })));

const UNSHOWN = ["video", "animation", "video_note", "poll", "dice", "game", "invoice", "story", "paid_media", "checklist"];

/** The body of a message beside its text, or null. */
export function media(message) {
  if (message.photo?.length) return photo(message);
  if (message.animation) return other("animation"); // comes with a document for old clients: first of the two
  if (message.document) return document_(message);
  if (message.contact) return contact(message);
  if (message.location || message.venue) return place(message);
  if (message.sticker) return sticker(message);
  if (message.voice || message.audio) return sound(message, message.voice ?? message.audio);
  const kind = UNSHOWN.find((name) => message[name]);
  return kind ? other(kind) : null;
}

const KINDS = ["photo", "document", "contact", "location", "venue", "sticker", "voice", "audio", ...UNSHOWN];

/** One line for lists and quotes: the text, else what the message is. */
export function summary(message) {
  const text = message.text ?? message.caption;
  if (message.sticker) return `${message.sticker.emoji ?? ""} ${t("sticker")}`.trim();
  if (message.document) return message.document.file_name ?? t("file");
  if (message.contact) return `${t("contact")}: ${fullName(message.contact)}`;
  if (text) return text;
  if (message.pinned_message) return t("servicePinned");
  const kind = KINDS.find((name) => message[name]);
  return kind ? t(`a_${KINDS_NAMED.has(kind) ? kind : "other"}`) : "";
}

const KINDS_NAMED = new Set(["photo", "location", "venue", "voice", "audio"]);
