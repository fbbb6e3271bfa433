// The log of Bot API calls: what the bot asked for, with parameters, and what it was told.
import { el, find } from "./dom.js";
import { state, subscribe } from "./state.js";
import { t } from "./words.js";

const NEAR = 60;

const list = find("#calls");
let following = true; // the person is at the end of the log, so it follows
let lastTop = 0;
const filter = { method: "", failed: false };

const passes = (call) => (!filter.method || call.method === filter.method) && (!filter.failed || !call.ok);
const duration = ({ ms }) => (ms < 1 ? "<1 ms" : `${Math.round(ms)} ms`);
const twoDigits = (number) => String(number).padStart(2, "0");

function moment(unix) {
  const date = new Date(unix * 1000);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(":");
}

function parameter([name, value]) {
  const words = typeof value === "string" ? value : JSON.stringify(value, null, 1);
  return [el("dt", {}, name), el("dd", {}, words)];
}

// One line that tells calls of a kind apart without opening them.
function gist({ params }) {
  const words = params.text ?? params.caption ?? params.action ?? params.callback_query_id ?? params.inline_query_id ?? "";
  return String(words).replace(/<[^>]*>/g, "").slice(0, 80);
}

function row(call) {
  const details = el("details", { class: call.ok ? "call" : "call failed", data: { method: call.method, testid: "call" } });
  const outcome = call.ok ? duration(call) : String(call.error_code ?? t("noAnswer"));
  details.append(el("summary", {},
    el("span", { class: "call-method" }, call.method),
    el("span", { class: "call-gist" }, gist(call)),
    el("span", { class: "call-outcome" }, outcome)));
  // The parameters of 200 calls are a lot of elements: they are made when a row is opened.
  details.addEventListener("toggle", () => {
    if (!details.open || details.children.length > 1) return;
    queueMicrotask(() => details.scrollIntoView({ block: "nearest" }));
    const given = Object.entries(call.params ?? {});
    details.append(
      el("p", { class: "call-note" }, `${moment(call.at)} · ${duration(call)}`),
      call.ok ? "" : el("p", { class: "call-error" }, call.description ?? t("noAnswer")),
      given.length ? el("dl", {}, given.map(parameter)) : el("p", { class: "call-note" }, t("noParameters")),
      call.files?.length ? el("p", { class: "call-note" }, `${t("files")}: ${call.files.join(", ")}`) : "");
  });
  return details;
}

function toEnd() {
  if (following) list.scrollTop = list.scrollHeight;
}

// As in the chat: only moving up lets go of the end.
function onScroll() {
  if (list.scrollHeight - list.scrollTop - list.clientHeight < NEAR) following = true;
  else if (list.scrollTop < lastTop) following = false;
  lastTop = list.scrollTop;
}

function drawMethods() {
  const select = find("#call-method");
  const methods = [...new Set(state.calls.map((call) => call.method))].sort();
  const offered = [...select.options].slice(1).map((option) => option.value);
  if (methods.join() === offered.join() && select.options[0]?.text === t("allMethods")) return;
  select.replaceChildren(el("option", { value: "" }, t("allMethods")), ...methods.map((name) => el("option", { value: name, selected: name === filter.method }, name)));
}

function draw() {
  drawMethods();
  const shown = state.calls.filter(passes);
  list.replaceChildren(...(shown.length ? shown.map(row) : [el("p", { class: "hint" }, t("noCalls"))]));
  following = true;
  toEnd();
}

function add(call) {
  if (!call) return draw();
  drawMethods();
  if (!passes(call)) return;
  if (!list.querySelector("details")) list.replaceChildren();
  list.append(row(call));
  while (list.children.length > state.calls.length) list.firstElementChild.remove();
  toEnd();
}

/** Starts the view. */
export function startCalls() {
  find("#call-method").addEventListener("change", (event) => {
    filter.method = event.target.value;
    draw();
  });
  find("#call-failed").addEventListener("change", (event) => {
    filter.failed = event.target.checked;
    draw();
  });
  list.addEventListener("scroll", onScroll, { passive: true });
  new ResizeObserver(toEnd).observe(list);
  subscribe("calls", add);
  subscribe("language", draw);
}
