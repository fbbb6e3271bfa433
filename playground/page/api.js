// The requests the page makes. Every refusal becomes an Error with the server's own words.
import { state } from "./state.js";
import { t } from "./words.js";

async function request(path, options) {
  const response = await fetch(path, options).catch(() => {
    throw new Error(t("noServer"));
  });
  const body = await response.json().catch(() => ({}));
  if (!response.ok || body.ok === false) throw new Error(body.error ?? body.description ?? `${response.status} ${path}`);
  return body;
}

const post = (path, body) =>
  request(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

/** Something the viewing person does: {ok, …} as the contract of the act says. */
export const act = (name, params = {}) => post("/play/act", { person: state.me.id, act: name, ...params });

export const fetchState = (person) => request(`/play/state${person ? `?person=${person}` : ""}`);
export const fetchCalls = () => request("/play/calls").then((body) => (Array.isArray(body) ? body : body.calls));
export const moveClock = (how) => post("/play/clock", how);
export const setFaults = (mode, count) => post("/play/faults", { mode, count });
export const runHook = (id) => post(`/play/hook/${id}`, { person: state.me.id });
export const resetChats = () => post("/play/reset", {});

export function upload(chat, kind, file, caption) {
  const form = new FormData();
  for (const [key, value] of Object.entries({ person: state.me.id, chat, kind, caption })) form.append(key, value);
  form.append("file", file, file.name);
  return request("/play/upload", { method: "POST", body: form });
}
