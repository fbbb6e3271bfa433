// The one place that knows what the page knows. Views read `state` and subscribe to topics; only this module changes it.
// Topics: loaded, switching, opened, chats, chat, message, people, clock, faults, calls, callback, inline, link, language,
// and what views ask of each other: compose, reply, edit, jump, go.

export const state = {
  me: null,
  bot: null,
  people: [],
  chats: new Map(), // chat key -> Chat with messages
  open: null, // key of the chat on the screen
  contacts: [],
  faults: { mode: null, left: 0 },
  hooks: [],
  calls: [],
  clock: { now: 0, read: 0 }, // the playground's time and the moment of the page at which it was told
  linked: false, // is the event stream up
};

const CALLS_KEPT = 200;
const listeners = new Map();

export function subscribe(topics, listener) {
  for (const topic of topics.split(" ")) {
    if (!listeners.has(topic)) listeners.set(topic, []);
    listeners.get(topic).push(listener);
  }
}

export function publish(topic, detail) {
  for (const listener of listeners.get(topic) ?? []) listener(detail, topic);
}

export const openChat = () => state.chats.get(state.open);
export const botChat = () => [...state.chats.values()].find((chat) => chat.kind === "bot");
export const messageOf = (chat, id) => state.chats.get(chat)?.messages.find((message) => message.message_id === id);

/** The playground's time now: what the server told last, run on by the page's own watch. */
export const now = () => state.clock.now + (performance.now() - state.clock.read) / 1000;

function setClock(seconds) {
  state.clock = { now: seconds, read: performance.now() };
}

// What was read is kept in the browser, per person and chat: the server does not know what anybody has seen.
const seenKey = (chat) => `seen:${state.me.id}:${chat.id}`;
const lastId = (chat) => chat.messages.at(-1)?.message_id ?? 0;

export function markSeen(chat) {
  const last = String(lastId(chat));
  if (localStorage.getItem(seenKey(chat)) !== last) localStorage.setItem(seenKey(chat), last);
  if (chat.unread) {
    chat.unread = 0;
    publish("chats");
  }
}

// After a reset or a restart ids start anew, so a mark beyond the end means nothing.
function countUnread(chat) {
  const mark = Number(localStorage.getItem(seenKey(chat)) ?? 0);
  const seen = mark > lastId(chat) ? 0 : mark;
  chat.unread = chat.messages.filter((message) => !message.mine && message.message_id > seen).length;
}

/** Takes in the whole state for a person; keeps the same chat open when it still exists. */
export function load(fresh, person) {
  state.people = fresh.people;
  state.me = fresh.me ?? fresh.people.find((one) => one.id === person);
  state.bot = fresh.bot;
  state.contacts = fresh.contacts ?? [];
  state.hooks = fresh.hooks ?? [];
  state.faults = fresh.faults;
  state.chats = new Map(fresh.chats.map((chat) => [chat.id, chat]));
  setClock(fresh.now);
  for (const chat of state.chats.values()) countUnread(chat);
  if (!state.chats.has(state.open)) state.open = (botChat() ?? fresh.chats[0]).id;
  publish("loaded");
}

export function open(id) {
  state.open = id;
  publish("opened");
}

export function setCalls(calls) {
  state.calls = calls.slice(-CALLS_KEPT);
  publish("calls", null);
}

export function setLinked(linked) {
  if (state.linked === linked) return;
  state.linked = linked;
  publish("link");
}

function arrived({ chat: id, message }) {
  const chat = state.chats.get(id);
  if (!chat) return;
  const known = chat.messages.findIndex((one) => one.message_id === message.message_id);
  if (known >= 0) chat.messages[known] = message;
  else chat.messages.push(message);
  const onScreen = id === state.open && !document.hidden;
  if (known < 0 && !message.mine && !onScreen) chat.unread = (chat.unread ?? 0) + 1;
  publish("message", { chat: id, message, kind: known < 0 ? "new" : "edited" });
  publish("chats");
}

function changed({ chat: id, message }) {
  const chat = state.chats.get(id);
  const at = chat?.messages.findIndex((one) => one.message_id === message.message_id) ?? -1;
  if (at < 0) return;
  chat.messages[at] = message;
  publish("message", { chat: id, message, kind: "edited" });
  publish("chats");
}

function removed({ chat: id, message_id }) {
  const chat = state.chats.get(id);
  if (!chat) return;
  chat.messages = chat.messages.filter((one) => one.message_id !== message_id);
  publish("message", { chat: id, message: { message_id }, kind: "deleted" });
  publish("chats");
}

function refreshed({ chat: fresh }) {
  const before = state.chats.get(fresh.id);
  if (!before) return;
  const after = { ...before, ...fresh, messages: before.messages };
  state.chats.set(fresh.id, after);
  publish("chat", { chat: after, before });
  publish("chats");
}

function called(call) {
  if (state.calls.some((one) => one.id === call.id)) return; // it was in the list fetched just now
  state.calls.push(call);
  if (state.calls.length > CALLS_KEPT) state.calls.shift();
  publish("calls", call);
}

function peopled({ people }) {
  state.people = people;
  state.me = people.find((one) => one.id === state.me.id) ?? state.me;
  publish("people");
}

const APPLY = {
  message: arrived,
  edited: changed,
  deleted: removed,
  chat: refreshed,
  people: peopled,
  callback_answer: (event) => publish("callback", event),
  inline_answer: (event) => publish("inline", event),
  call: (event) => called(event.call ?? event),
  clock: (event) => {
    setClock(event.now);
    publish("clock");
  },
  faults: (event) => {
    state.faults = event.faults ?? event;
    publish("faults");
  },
};

/** Applies one event of the stream; an unknown type is left for a newer page. */
export const apply = (event) => APPLY[event.type]?.(event);
