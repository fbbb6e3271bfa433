// What a real day needs and a test bench has: time that moves, a Telegram that fails, a person who blocks the bot.
import { act, moveClock, resetChats, runHook, setFaults } from "./api.js";
import { confirm } from "./dialog.js";
import { el, find } from "./dom.js";
import { now, state, subscribe } from "./state.js";
import { attempt, showToast } from "./toast.js";
import { forInput, fullMoment } from "./times.js";
import { t } from "./words.js";

const HOUR = 3600;
const DAY = 86400;
const FAULTS = ["429", "500", "timeout_after_apply", "drop"];
const PLACED = new Set(["next", "sample"]); // hooks that have a place of their own here

let nameOpen = false;

async function move(how) {
  const moved = await attempt(moveClock(how));
  if (moved) showToast(t("clockAt", { moment: fullMoment(moved.now) }));
}

async function moveToNext() {
  try {
    const moved = await moveClock({ hook: "next" });
    showToast(t("clockAt", { moment: fullMoment(moved.now) }));
  } catch (refusal) {
    const nothing = /nothing is due/.test(refusal.message);
    showToast(nothing ? t("nothingPlanned") : refusal.message, nothing ? "note" : "error");
  }
}

async function run(button, id, done) {
  button.setAttribute("aria-busy", "true");
  const answer = await attempt(runHook(id));
  button.setAttribute("aria-busy", "false");
  if (answer) showToast(answer.text ?? done);
}

const action = (words, testid, onclick, extra = "") =>
  el("button", { type: "button", class: `tool ${extra}`.trim(), data: { testid }, onclick }, words);

function timeSection() {
  const input = el("input", { type: "datetime-local", value: forInput(now()), required: true, "aria-label": t("dateAndTime"), data: { testid: "clock-input" } });
  const go = (event) => {
    event.preventDefault();
    move({ to: Math.round(new Date(input.value).getTime() / 1000) });
  };
  const hasNext = state.hooks.some((hook) => hook.id === "next");
  return section(t("time"),
    el("div", { class: "tools-row" },
      action(t("plusHour"), "clock-hour", () => move({ by: HOUR })),
      action(t("plusDay"), "clock-day", () => move({ by: DAY })),
      hasNext && action(t("toNext"), "clock-next", moveToNext, "accented")),
    el("form", { class: "tools-row", onsubmit: go }, input, el("button", { class: "tool", data: { testid: "clock-go" } }, t("go"))));
}

function faultSection() {
  const mode = el("select", { "aria-label": t("fault"), data: { testid: "fault-mode" } },
    el("option", { value: "" }, t("fault_none")), FAULTS.map((name) => el("option", { value: name, selected: name === state.faults.mode }, t(`fault_${name}`))));
  const count = el("input", { type: "number", min: 1, max: 99, value: state.faults.left || 1, class: "count", data: { testid: "fault-count" } });
  const apply = (event) => {
    event.preventDefault();
    attempt(setFaults(mode.value || null, mode.value ? Number(count.value) : 0));
  };
  const state_ = state.faults.mode && state.faults.left > 0 ? t("faultLeft", { name: t(`fault_${state.faults.mode}`), n: state.faults.left }) : null;
  const blocked = el("input", { type: "checkbox", role: "switch", checked: state.me.blocked_bot, data: { testid: "block" }, onchange: () => attempt(act("block", { blocked: blocked.checked })) });
  return section(t("trouble"),
    el("form", { class: "tools-row", onsubmit: apply }, mode,
      el("label", { class: "count-field" }, el("span", {}, t("faultCount")), count),
      el("button", { class: "tool", data: { testid: "fault-set" } }, t("set"))),
    state_ && el("p", { class: "warning", role: "status" }, state_),
    el("label", { class: "check" }, blocked, t("blockBot", { name: state.me.first_name })));
}

function dataSection() {
  const hooks = state.hooks.filter((hook) => !PLACED.has(hook.id));
  const hasSample = state.hooks.some((hook) => hook.id === "sample");
  const reset = async () => {
    if (await confirm(t("resetTitle"), t("resetText"), t("reset"))) await attempt(resetChats());
  };
  return section(t("data"),
    el("div", { class: "tools-row" },
      hasSample && action(t("sample"), "sample", (event) => run(event.currentTarget, "sample", t("sampleLoaded"))),
      hooks.map((hook) => action(hook.label ?? hook.id, `hook-${hook.id}`, (event) => run(event.currentTarget, hook.id, t("done")))),
      action(t("reset"), "reset", reset)));
}

function nameSection() {
  const first = el("input", { type: "text", value: state.me.first_name, required: true, maxlength: 64, "aria-label": t("firstName"), autocomplete: "off" });
  const last = el("input", { type: "text", value: state.me.last_name ?? "", maxlength: 64, "aria-label": t("lastName"), placeholder: t("lastName"), autocomplete: "off" });
  const rename = (event) => {
    event.preventDefault();
    attempt(act("set_name", { first_name: first.value.trim(), last_name: last.value.trim() }));
  };
  // Rarely needed: folded, so that the log of calls below has the room.
  return el("details", { class: "tools-section", open: nameOpen, ontoggle: (event) => { nameOpen = event.currentTarget.open; } },
    el("summary", {}, t("yourName")),
    el("form", { class: "tools-row", onsubmit: rename }, first, last, el("button", { class: "tool" }, t("set"))));
}

const section = (title, ...children) => el("section", { class: "tools-section" }, el("h3", {}, title), children);

function draw() {
  const place = find("#controls");
  const held = place.contains(document.activeElement) ? document.activeElement.dataset.testid : null;
  place.replaceChildren(timeSection(), faultSection(), dataSection(), nameSection());
  if (held) find(`[data-testid="${held}"]`, place)?.focus();
}

/** Starts the view. */
export function startControls() {
  subscribe("loaded people faults language", draw);
  subscribe("clock", () => {
    const input = find('[data-testid="clock-input"]');
    if (input && input !== document.activeElement) input.value = forInput(now());
  });
}
