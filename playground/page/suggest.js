// What opens over the composer: the bot's commands after "/", inline results after "@bot …".
import { act } from "./api.js";
import { el, find } from "./dom.js";
import { drawResults, inlineQueryOf, loadMore, search, stopSearch, takeResult } from "./inline.js";
import { Suggestions } from "./listbox.js";
import { openChat, publish, state, subscribe } from "./state.js";
import { attempt } from "./toast.js";
import { t } from "./words.js";

const field = find("#composer");
const panel = find("#suggestions");
const list = find("#suggestion-list");
const head = find("#suggestion-head");
let mode = null; // null | "commands" | "inline"
let commands = [];
let dismissed = null; // the text for which Escape closed the panel

const suggestions = new Suggestions(field, list, pick);

function close() {
  if (mode === "inline") stopSearch();
  mode = null;
  panel.hidden = true;
  head.replaceChildren();
  list.replaceChildren();
  suggestions.hide();
  find("#commands").setAttribute("aria-expanded", "false");
}

/** Escape: closes the panel until the text changes; true when there was one. */
export function hideSuggestions() {
  if (!mode) return false;
  dismissed = field.value;
  close();
  return true;
}

function openPanel(as, label) {
  mode = as;
  panel.hidden = false;
  panel.dataset.testid = as === "commands" ? "command-menu" : "inline-results";
  list.setAttribute("aria-label", label);
}

function showCommands(prefix, active) {
  commands = (openChat().commands ?? []).filter(({ command }) => command.startsWith(prefix));
  if (!commands.length) return close();
  openPanel("commands", t("commands"));
  find("#commands").setAttribute("aria-expanded", "true");
  head.replaceChildren();
  list.replaceChildren(...commands.map(({ command, description }) =>
    el("div", { class: "option", role: "option" }, el("b", { class: "command" }, `/${command}`), el("span", { class: "option-note" }, description))));
  suggestions.show([...list.children], active);
}

function pickCommand(index) {
  const chat = openChat();
  // In a group a command names its bot, as clients do.
  const text = `/${commands[index].command}${chat.kind === "group" ? `@${state.bot.username}` : ""}`;
  close();
  publish("compose", { chat: chat.id, text: "" });
  attempt(act("send_text", { chat: chat.id, text }));
}

async function pickResult(index) {
  const chat = state.open;
  const taken = takeResult(index);
  close();
  publish("compose", { chat, text: "" });
  await attempt(act("choose_inline", { chat, ...taken }));
}

function pick(index) {
  return mode === "commands" ? pickCommand(index) : pickResult(index);
}

/** Opens, refreshes or closes the panel for what stands in the field. */
export function suggestFor(text) {
  if (text === dismissed) return;
  dismissed = null;
  const query = inlineQueryOf(text);
  const command = /^\/([a-z0-9_]*)$/i.exec(text);
  if (query !== null) {
    openPanel("inline", t("resultsFrom", { bot: state.bot.username }));
    search(query, (fresh) => {
      if (mode !== "inline") return;
      const chosen = fresh ? 0 : suggestions.active;
      suggestions.show(drawResults(head, list, close), chosen);
    });
  } else if (command) showCommands(command[1].toLowerCase(), -1);
  else if (mode) close();
}

export const suggestionKey = (event) => mode !== null && suggestions.key(event);

/** Starts the view. */
export function startSuggestions() {
  find("#commands").addEventListener("click", () => {
    if (mode === "commands") close();
    else showCommands("", 0);
    field.focus();
  });
  list.addEventListener("scroll", () => {
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
    if (mode === "inline" && atEnd) loadMore();
  });
  const offer = () => { find("#commands").hidden = !openChat()?.commands?.length; };
  subscribe("loaded opened chat", offer);
  subscribe("opened", close);
}
