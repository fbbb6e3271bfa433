// Everything a person can send besides text: the menu at the paper clip, files by drop and by paste.
import { act, upload } from "./api.js";
import { ask, field, textInput } from "./dialog.js";
import { el, find } from "./dom.js";
import { switchInline } from "./keyboards.js";
import { fileSize } from "./media.js";
import { showMenu } from "./menu.js";
import { pickCity, pickContact, pickForeignWords, pickSticker } from "./pickers.js";
import { state } from "./state.js";
import { attempt } from "./toast.js";
import { t } from "./words.js";

const PHOTO_LIMIT = 10 * 1024 * 1024; // Telegram's own; a larger picture can only go as a file

const canBePhoto = (file) => /^image\/(jpeg|png|gif)$/.test(file.type) && file.size <= PHOTO_LIMIT;

function preview(file) {
  if (!canBePhoto(file)) return el("p", { class: "upload-name" }, file.name, el("span", { class: "row-note" }, fileSize(file.size)));
  const url = URL.createObjectURL(file);
  return el("img", { class: "upload-preview", src: url, alt: file.name, onload: () => URL.revokeObjectURL(url) });
}

async function offer(file) {
  const chat = state.open;
  const caption = textInput({ maxlength: 1024, autofocus: true });
  const asFile = el("input", { type: "checkbox" });
  const body = [preview(file), canBePhoto(file) && el("label", { class: "check" }, asFile, t("asFile")), field(t("caption"), caption)];
  const read = () => ({ caption: caption.value.trim(), kind: canBePhoto(file) && !asFile.checked ? "photo" : "document" });
  const chosen = await ask({ title: t("sendFile"), body, read });
  if (chosen) await attempt(upload(chat, chosen.kind, file, chosen.caption));
}

async function offerAll(files) {
  for (const file of files) await offer(file);
}

// Asks first, then sends what came of it to the chat that was open when the person asked.
const sending = (pick, name, params) => async () => {
  const chat = state.open;
  const value = await pick();
  if (value) await attempt(act(name, { chat, ...params(value) }));
};

const shareContact = sending(pickContact, "share_contact", (contact) => ({ contact }));
const shareLocation = sending(pickCity, "share_location", ({ latitude, longitude }) => ({ latitude, longitude }));
const forwardForeign = sending(pickForeignWords, "forward_from", (words) => words);
const sendSticker = sending(pickSticker, "send_sticker", (emoji) => ({ emoji }));

function openMenu() {
  const askBot = state.bot.supports_inline && { sign: "at", label: t("askBotHere", { bot: state.bot.username }), run: () => switchInline(state.open, "") };
  const items = [
    { sign: "file", label: t("photoOrFile"), run: () => find("#file").click() },
    { sign: "person", label: t("contact"), run: shareContact },
    { sign: "place", label: t("location"), run: shareLocation },
    { sign: "forward", label: t("clientMessage"), run: forwardForeign },
    { sign: "smile", label: t("sticker"), run: sendSticker },
    { sign: "voice", label: t("voiceNote"), run: () => attempt(act("send_voice", { chat: state.open })) },
    askBot,
  ];
  showMenu(find("#attach"), t("attach"), items.filter(Boolean));
}

function watchDrops(area) {
  let depth = 0; // dragenter and dragleave fire for every child as well
  const mark = (step) => {
    depth = Math.max(0, depth + step);
    area.classList.toggle("dropping", depth > 0);
  };
  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
  area.addEventListener("dragenter", (event) => carriesFiles(event) && mark(1));
  area.addEventListener("dragleave", (event) => carriesFiles(event) && mark(-1));
  area.addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault());
  area.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = 0;
    mark(0);
    offerAll([...event.dataTransfer.files]);
  });
}

/** Starts the view. */
export function startAttach() {
  find("#attach").addEventListener("click", openMenu);
  find("#file").addEventListener("change", (event) => {
    const files = [...event.target.files];
    event.target.value = ""; // the same file may be chosen again
    offerAll(files);
  });
  find("#composer").addEventListener("paste", (event) => {
    const files = [...event.clipboardData.files];
    if (!files.length) return;
    event.preventDefault();
    offerAll(files);
  });
  watchDrops(find("#chat"));
}
