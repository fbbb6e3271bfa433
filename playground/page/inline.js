// Inline mode: a query to the bot from any chat, its results and the button above them.
import { act } from "./api.js";
import { el, icon } from "./dom.js";
import { startBot } from "./links.js";
import { state, subscribe } from "./state.js";
import { showToast } from "./toast.js";
import { t } from "./words.js";

const PAUSE = 220; // a query goes out when the typing rests
const PATIENCE = 10000;

let current = null; // {chat, query, ids: Set, results, button, next, phase, drawn}
let timer = null;
const early = new Map(); // answers that overtook the reply to our own request

/** The query in "@bot query", or null when the text is not one. */
export function inlineQueryOf(text) {
  const found = /^@(\w+)\s([\s\S]*)$/.exec(text);
  const { username, supports_inline } = state.bot ?? {};
  return supports_inline && found?.[1].toLowerCase() === username.toLowerCase() ? found[2] : null;
}

/** Asks the bot after a short rest; `drawn(fresh)` is called whenever there is something to show. */
export function search(query, drawn) {
  if (current?.query === query && current.chat === state.open) return;
  clearTimeout(timer);
  const kept = current?.results ?? []; // the old rows stay until the new ones come: no flicker while typing
  current = { chat: state.open, query, ids: new Set(), results: kept, button: current?.button, next: "", phase: "waiting", drawn };
  drawn(true);
  timer = setTimeout(() => request(current, ""), PAUSE);
}

export function stopSearch() {
  clearTimeout(timer);
  current = null;
}

async function request(asked, offset) {
  try {
    const { query_id } = await act("inline_query", { chat: asked.chat, query: asked.query, offset });
    if (current !== asked) return;
    asked.ids.add(query_id);
    setTimeout(() => current === asked && asked.phase === "waiting" && fail(asked), PATIENCE);
    if (early.has(query_id)) take(early.get(query_id));
  } catch (refusal) {
    showToast(refusal.message, "error");
  }
}

function fail(asked) {
  Object.assign(asked, { phase: "silent", results: [], button: null });
  asked.drawn(true);
}

function take(answer) {
  const fresh = current.phase === "waiting";
  const rows = answer.results.map((result) => ({ result, query_id: answer.query_id }));
  current.results = fresh ? rows : [...current.results, ...rows];
  if (fresh) current.button = answer.button;
  current.next = answer.next_offset ?? "";
  current.phase = "shown";
  current.drawn(fresh);
}

subscribe("inline", (answer) => {
  if (current?.ids.has(answer.query_id)) take(answer);
  else early.set(answer.query_id, answer);
  if (early.size > 20) early.delete(early.keys().next().value);
});

/** The next page, when the bot promised one. */
export function loadMore() {
  if (!current?.next || current.phase !== "shown") return;
  const offset = current.next;
  current.next = "";
  request(current, offset);
}

/** What choose_inline wants for a row. */
export function takeResult(index) {
  const { result, query_id } = current.results[index];
  return { query_id, result_id: result.id };
}

const KNOWN = new Set(["article", "photo", "contact", "location", "venue", "document", "voice", "audio", "sticker"]);

function titleOf(result) {
  const name = [result.first_name, result.last_name].filter(Boolean).join(" ");
  return result.title ?? (name || result.caption || t(KNOWN.has(result.type) ? `a_${result.type}` : "a_other"));
}

function thumb(result, title) {
  const url = result.thumbnail_url ?? result.photo_url;
  if (url) return el("img", { class: "thumb", src: url, alt: "" });
  return el("span", { class: "thumb letter", "aria-hidden": "true" }, [...title][0] ?? "");
}

function row({ result }) {
  const title = titleOf(result);
  const note = result.description ?? result.phone_number ?? result.input_message_content?.message_text;
  return el("div", { class: "option result", role: "option", data: { testid: "inline-result" } },
    thumb(result, title),
    el("span", { class: "option-words" }, el("b", {}, title), note && el("span", { class: "option-note" }, note)));
}

function topButton(button, close) {
  const press = () => {
    close();
    if (button.start_parameter) startBot(button.start_parameter);
    else showToast(t("buttonUnsupported"));
  };
  return el("button", { type: "button", class: "results-button", data: { testid: "inline-button" }, onclick: press }, button.text, icon("forward"));
}

function status() {
  if (current.phase === "waiting" && !current.results.length) return t("searching");
  if (current.phase === "silent") return t("botSilent");
  return current.phase === "shown" && !current.results.length && !current.button ? t("nothingFound") : null;
}

/** Fills the panel and gives its rows. */
export function drawResults(head, list, close) {
  const words = status();
  head.replaceChildren(...[current.button && topButton(current.button, close), words && el("p", { class: "hint", role: "status" }, words)].filter(Boolean));
  const rows = current.results.map(row);
  list.classList.toggle("stale", current.phase === "waiting");
  list.replaceChildren(...rows);
  return rows;
}
