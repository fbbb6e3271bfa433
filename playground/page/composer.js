// The field where a person writes: drafts per chat, replying, editing, sending.
import { act } from "./api.js";
import { el, find, fullName, icon, iconButton } from "./dom.js";
import { summary } from "./media.js";
import { openChat, state, subscribe } from "./state.js";
import { hideSuggestions, suggestFor, suggestionKey } from "./suggest.js";
import { attempt } from "./toast.js";
import { t } from "./words.js";

const TALLEST = 180;

const field = find("#composer");
const drafts = new Map(); // chat key -> text not sent yet
let shownFor = null; // chat whose draft is in the field
let context = null; // {kind: "reply" | "edit", message}

function fit() {
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, TALLEST)}px`;
  find("#send").classList.toggle("ready", field.value.trim() !== "");
}

/** Puts a text into the field as if it were typed. */
export function setText(text) {
  field.value = text;
  fit();
  suggestFor(text);
}

function placeholder() {
  const chat = openChat();
  if (!chat) return;
  field.placeholder = chat.reply_keyboard?.input_field_placeholder ?? t("writeMessage");
}

// To a bot one has blocked one cannot write: as in any client, the way back stands in the place of the field.
function offerUnblock() {
  const blocked = openChat()?.kind === "bot" && state.me.blocked_bot;
  const button = find("#unblock");
  const pressed = document.activeElement === button;
  button.hidden = !blocked;
  find("#writing").hidden = blocked;
  if (pressed && !blocked) field.focus();
}

function setContext(kind, message) {
  context = kind && { kind, message };
  const bar = find("#context");
  bar.hidden = !context;
  if (!context) return bar.replaceChildren();
  const title = kind === "edit" ? t("editing") : t("replyTo", { name: fullName(message.from ?? {}) });
  bar.replaceChildren(icon(kind), el("span", { class: "context-words" }, el("b", {}, title), el("span", {}, summary(message))),
    iconButton("close", t("cancel"), { onclick: leaveContext }));
  field.focus();
}

function leaveContext() {
  const wasEdit = context?.kind === "edit";
  setContext(null);
  if (wasEdit) setText("");
  field.focus();
}

function request(chat, text) {
  if (context?.kind === "edit") return act("edit_text", { chat, message_id: context.message.message_id, text });
  return act("send_text", { chat, text, reply_to: context?.message.message_id });
}

async function send() {
  const text = field.value.trim();
  if (!text) return;
  const before = context;
  const asked = request(state.open, text);
  setContext(null);
  setText("");
  if (await attempt(asked)) return;
  // Refused: nothing the person wrote may be lost.
  if (before) setContext(before.kind, before.message);
  if (!field.value) setText(text);
}

function editLast() {
  const last = openChat().messages.findLast((message) => message.mine && message.text && !message.forward_origin && !message.via_bot);
  if (last) startEdit(last);
}

function startEdit(message) {
  setContext("edit", message);
  setText(message.text);
}

function onKey(event) {
  if (event.isComposing) return; // Enter that ends a composition of an input method is not ours
  if (suggestionKey(event)) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    send();
  } else if (event.key === "Escape") {
    if (!hideSuggestions() && context) leaveContext();
  } else if (event.key === "ArrowUp" && field.value === "" && !context) {
    event.preventDefault();
    editLast();
  }
}

function swapDraft() {
  if (shownFor !== null) drafts.set(shownFor, context?.kind === "edit" ? "" : field.value);
  shownFor = `${state.me.id}:${state.open}`;
  setContext(null);
  setText(drafts.get(shownFor) ?? "");
  placeholder();
}

/** Starts the view. */
export function startComposer() {
  field.addEventListener("input", () => {
    fit();
    suggestFor(field.value);
  });
  field.addEventListener("keydown", onKey);
  find("#send").addEventListener("click", () => {
    send();
    field.focus();
  });
  subscribe("loaded", () => { field.disabled = false; }); // until there is a chat there is nowhere to write
  subscribe("switching", () => { field.disabled = true; });
  subscribe("loaded opened", () => shownFor === `${state.me.id}:${state.open}` || swapDraft());
  subscribe("loaded chat language", placeholder);
  subscribe("loaded opened people", offerUnblock);
  find("#unblock").addEventListener("click", () => attempt(act("block", { blocked: false })));
  subscribe("reply", (message) => setContext("reply", message));
  subscribe("edit", startEdit);
  subscribe("compose", ({ text }) => {
    setText(text);
    field.focus();
  });
  subscribe("message", ({ message, kind }) => {
    if (kind === "deleted" && context?.message.message_id === message.message_id) leaveContext();
  });
}
