// The page's own labels, one line a label: English, Russian, Romanian. {x} is filled in.
// The bot's words never come from here: it speaks for itself.

export const LANGUAGES = ["en", "ru", "ro"];

const WORDS = {
  playground: ["Playground", "Полигон", "Poligon"],
  ok: ["OK", "Понятно", "Am înțeles"],
  cancel: ["Cancel", "Отмена", "Renunță"],
  close: ["Close", "Закрыть", "Închide"],
  send: ["Send", "Отправить", "Trimite"],
  share: ["Share", "Поделиться", "Trimite"],
  set: ["Apply", "Задать", "Aplică"],
  done: ["Done", "Готово", "Gata"],
  start: ["Start", "Начать", "Începe"],
  reconnecting: ["Connecting again…", "Восстанавливаем связь…", "Se reface conexiunea…"],
  noServer: ["The playground does not answer", "Полигон не отвечает", "Poligonul nu răspunde"],
  skip: ["Skip to the message field", "К полю сообщения", "La câmpul mesajului"],

  person: ["Who is looking", "Кто смотрит", "Cine privește"],
  actAs: ["Act as {name}", "Действовать как {name}", "Acționează ca {name}"],
  language: ["Language of this person", "Язык этого человека", "Limba acestei persoane"],
  theme: ["Colours: {name}", "Цвета: {name}", "Culori: {name}"],
  theme_auto: ["as the system", "как в системе", "ca în sistem"],
  theme_light: ["light", "светлые", "deschise"],
  theme_dark: ["dark", "тёмные", "închise"],

  chats: ["Chats", "Чаты", "Conversații"],
  unread: ["unread: {n}", "непрочитанных: {n}", "necitite: {n}"],
  you: ["You", "Вы", "Dvs."],
  kind_bot: ["bot", "бот", "bot"],
  kind_person: ["person, the bot is not here", "человек, бота здесь нет", "persoană, fără bot"],
  kind_group: ["group with the bot", "группа с ботом", "grup cu botul"],
  typing: ["typing…", "печатает…", "scrie…"],
  sending: ["sending…", "отправляет…", "trimite…"],
  today: ["Today", "Сегодня", "Astăzi"],
  yesterday: ["Yesterday", "Вчера", "Ieri"],

  messagesWith: ["Messages: {name}", "Сообщения: {name}", "Mesaje: {name}"],
  newMessages: ["To the end, new messages: {n}", "В конец, новых сообщений: {n}", "La sfârșit, mesaje noi: {n}"],
  toEnd: ["To the end", "В конец", "La sfârșit"],
  emptyChat: ["No messages yet", "Сообщений пока нет", "Încă nu sunt mesaje"],
  inlineHint: ["Type @{bot} and a few words to ask the bot from here", "Наберите @{bot} и пару слов, чтобы спросить бота отсюда", "Scrieți @{bot} și câteva cuvinte pentru a întreba botul de aici"],
  pinned: ["Pinned message", "Закреплённое сообщение", "Mesaj fixat"],
  edited: ["edited", "изменено", "modificat"],
  sent: ["Sent", "Отправлено", "Trimis"],
  via: ["via @{bot}", "через @{bot}", "prin @{bot}"],
  forwardedFrom: ["Forwarded from", "Переслано от", "Redirecționat de la"],
  somebody: ["somebody", "кого-то", "cineva"],
  showOriginal: ["Show the original", "Показать исходное", "Arată originalul"],
  reactionOf: ["Reaction {emoji}: {n}", "Реакция {emoji}: {n}", "Reacție {emoji}: {n}"],
  hiddenText: ["Hidden text, press to show", "Скрытый текст, нажмите, чтобы показать", "Text ascuns, apăsați pentru a-l arăta"],
  showWhole: ["Show or fold the quotation", "Развернуть или свернуть цитату", "Arată sau strânge citatul"],
  tapToCopy: ["Tap to copy", "Нажмите, чтобы скопировать", "Apăsați pentru a copia"],
  copied: ["Copied", "Скопировано", "Copiat"],
  copyFailed: ["The browser refused to copy", "Браузер не дал скопировать", "Browserul nu a permis copierea"],
  sendCommand: ["Send {command}", "Отправить {command}", "Trimite {command}"],
  openBotChat: ["Open the chat with the bot", "Открыть чат с ботом", "Deschide conversația cu botul"],
  linkOutside: ["This link works only in Telegram itself", "Эта ссылка работает только в самом Telegram", "Acest link merge doar în Telegram"],
  keyboardOfMessage: ["Buttons of the message", "Кнопки сообщения", "Butoanele mesajului"],
  buttonUnsupported: ["The playground cannot do this kind of button", "Полигон не умеет такие кнопки", "Poligonul nu știe acest fel de buton"],
  servicePinned: ["Message pinned", "Закреплено сообщение", "Mesaj fixat"],
  serviceJoined: ["{name}: now in the group", "{name}: теперь в группе", "{name}: acum în grup"],
  serviceLeft: ["{name}: no longer in the group", "{name}: больше не в группе", "{name}: nu mai este în grup"],
  serviceTitle: ["New group name: {name}", "Новое название группы: {name}", "Numele nou al grupului: {name}"],

  photo: ["Photo", "Фото", "Fotografie"],
  enlarge: ["Enlarge: {name}", "Увеличить: {name}", "Mărește: {name}"],
  hiddenPhoto: ["Hidden photo, press to show", "Скрытое фото, нажмите, чтобы показать", "Fotografie ascunsă, apăsați pentru a o arăta"],
  file: ["File", "Файл", "Fișier"],
  files: ["Files", "Файлы", "Fișiere"],
  contact: ["Contact", "Контакт", "Contact"],
  location: ["Location", "Место", "Locație"],
  sticker: ["Sticker", "Стикер", "Sticker"],
  voiceNote: ["Voice note", "Голосовое сообщение", "Mesaj vocal"],
  play: ["Play", "Слушать", "Ascultă"],
  cannotPlay: ["The browser cannot play this", "Браузер не может это воспроизвести", "Browserul nu poate reda asta"],
  cannotShow: ["The playground does not show this: {kind}", "Полигон этого не показывает: {kind}", "Poligonul nu arată asta: {kind}"],
  bytes: ["{n} B", "{n} Б", "{n} B"],
  kilobytes: ["{n} KB", "{n} КБ", "{n} KB"],
  megabytes: ["{n} MB", "{n} МБ", "{n} MB"],
  a_photo: ["Photo", "Фото", "Fotografie"],
  a_location: ["Location", "Место", "Locație"],
  a_venue: ["Place", "Место", "Loc"],
  a_voice: ["Voice note", "Голосовое сообщение", "Mesaj vocal"],
  a_audio: ["Audio", "Аудио", "Audio"],
  a_document: ["File", "Файл", "Fișier"],
  a_contact: ["Contact", "Контакт", "Contact"],
  a_sticker: ["Sticker", "Стикер", "Sticker"],
  a_article: ["Result", "Результат", "Rezultat"],
  a_other: ["Message", "Сообщение", "Mesaj"],

  message: ["Message", "Сообщение", "Mesaj"],
  writeMessage: ["Message", "Сообщение", "Mesaj"],
  replyTo: ["Reply to {name}", "Ответ: {name}", "Răspuns: {name}"],
  editing: ["Editing", "Правка", "Modificare"],
  messageMenu: ["Message menu", "Меню сообщения", "Meniul mesajului"],
  reply: ["Reply", "Ответить", "Răspunde"],
  edit: ["Edit", "Изменить", "Modifică"],
  copyText: ["Copy text", "Скопировать текст", "Copiază textul"],
  forward: ["Forward", "Переслать", "Redirecționează"],
  forwardTo: ["Forward to", "Переслать в чат", "Redirecționează către"],
  react: ["React", "Реакция", "Reacție"],
  pin: ["Pin", "Закрепить", "Fixează"],
  unpin: ["Unpin", "Открепить", "Anulează fixarea"],
  delete: ["Delete", "Удалить", "Șterge"],
  deleteTitle: ["Delete this message?", "Удалить сообщение?", "Ștergeți mesajul?"],
  deleteText: ["It goes for everybody in the chat.", "Оно исчезнет у всех в чате.", "Dispare pentru toți din conversație."],
  unblock: ["Unblock the bot", "Разблокировать бота", "Deblochează botul"],
  commands: ["Commands of the bot", "Команды бота", "Comenzile botului"],
  keyboard: ["Keyboard of the bot", "Клавиатура бота", "Tastatura botului"],

  attach: ["Attach", "Прикрепить", "Atașează"],
  photoOrFile: ["Photo or file", "Фото или файл", "Fotografie sau fișier"],
  clientMessage: ["Somebody's message", "Чужое сообщение", "Mesajul cuiva"],
  askBotHere: ["Ask @{bot} here", "Спросить @{bot} здесь", "Întreabă @{bot} aici"],
  dropHere: ["Drop files here", "Отпустите файлы здесь", "Lăsați fișierele aici"],
  sendFile: ["Send a file", "Отправить файл", "Trimite un fișier"],
  asFile: ["As a file, without compression", "Файлом, без сжатия", "Ca fișier, fără comprimare"],
  caption: ["Caption", "Подпись", "Descriere"],
  shareContact: ["Share a contact", "Поделиться контактом", "Trimite un contact"],
  orType: ["or type one", "или введите сами", "sau scrieți unul"],
  firstName: ["First name", "Имя", "Prenume"],
  lastName: ["Last name", "Фамилия", "Nume"],
  phone: ["Phone", "Телефон", "Telefon"],
  shareOwnTitle: ["Share your phone number?", "Отправить ваш номер телефона?", "Trimiteți numărul dvs. de telefon?"],
  shareOwnText: ["The bot will see {phone}.", "Бот увидит номер {phone}.", "Botul va vedea {phone}."],
  shareLocation: ["Share a location", "Отправить место", "Trimite o locație"],
  sendSticker: ["Send a sticker", "Отправить стикер", "Trimite un sticker"],
  forwardForeign: ["Forward somebody's message", "Переслать чужое сообщение", "Redirecționează mesajul cuiva"],
  from: ["From", "От кого", "De la"],
  name: ["Name", "Имя", "Nume"],
  hiddenAccount: ["Somebody whose account is hidden", "Человек со скрытым аккаунтом", "Cineva cu contul ascuns"],
  clientNameHint: ["Egor", "Егор", "Egor"],
  clientTextHint: ["When will it be ready?", "Когда будет готово?", "Când va fi gata?"],
  chooseChat: ["Choose a chat", "Выберите чат", "Alegeți o conversație"],
  nothingHere: ["Nothing suits here", "Ничего подходящего", "Nimic potrivit"],

  resultsFrom: ["Results from @{bot}", "Результаты @{bot}", "Rezultate de la @{bot}"],
  searching: ["Asking the bot…", "Спрашиваем бота…", "Întrebăm botul…"],
  nothingFound: ["The bot found nothing", "Бот ничего не нашёл", "Botul nu a găsit nimic"],
  botSilent: ["The bot has not answered", "Бот не ответил", "Botul nu a răspuns"],

  tools: ["Controls", "Управление", "Comenzi de test"],
  time: ["Time", "Время", "Timp"],
  plusHour: ["+1 hour", "+1 час", "+1 oră"],
  plusDay: ["+1 day", "+1 день", "+1 zi"],
  toNext: ["Next reminder", "К напоминанию", "Următorul memento"],
  dateAndTime: ["Date and time", "Дата и время", "Data și ora"],
  go: ["Go", "Перейти", "Treci"],
  clockAt: ["It is now {moment}", "Теперь {moment}", "Acum este {moment}"],
  nothingPlanned: ["Nothing is planned", "Ничего не запланировано", "Nimic planificat"],
  trouble: ["Trouble", "Неполадки", "Probleme"],
  fault: ["What goes wrong", "Что случится", "Ce nu merge"],
  faultCount: ["For how many calls", "На сколько вызовов", "La câte apeluri"],
  faultLeft: ["{name}, calls left: {n}", "{name}, осталось вызовов: {n}", "{name}, apeluri rămase: {n}"],
  fault_none: ["Telegram works", "Telegram работает", "Telegram funcționează"],
  fault_429: ["429 Too many requests", "429 Слишком часто", "429 Prea multe cereri"],
  fault_500: ["500 Server error", "500 Ошибка сервера", "500 Eroare de server"],
  fault_timeout_after_apply: ["Sent, answer lost", "Отправлено, ответ потерян", "Trimis, răspuns pierdut"],
  fault_drop: ["Not sent, line cut", "Не отправлено, обрыв", "Netrimis, linie căzută"],
  blockBot: ["{name} blocks the bot", "{name}: бот заблокирован", "{name} blochează botul"],
  data: ["Data", "Данные", "Date"],
  sample: ["Load the sample", "Загрузить пример", "Încarcă exemplul"],
  sampleLoaded: ["The sample is loaded", "Пример загружен", "Exemplul este încărcat"],
  reset: ["Clear the chats", "Очистить чаты", "Golește conversațiile"],
  resetTitle: ["Clear all chats?", "Очистить все чаты?", "Goliți toate conversațiile?"],
  resetText: ["Messages go; what the bot keeps in its own database stays.", "Сообщения исчезнут; база бота останется.", "Mesajele dispar; baza de date a botului rămâne."],
  yourName: ["Name of this person", "Имя этого человека", "Numele acestei persoane"],

  calls: ["Bot API calls", "Вызовы Bot API", "Apeluri Bot API"],
  method: ["Method", "Метод", "Metodă"],
  allMethods: ["All methods", "Все методы", "Toate metodele"],
  onlyErrors: ["Errors only", "Только ошибки", "Doar erori"],
  noCalls: ["No calls to show", "Вызовов нет", "Niciun apel"],
  noAnswer: ["no answer", "нет ответа", "fără răspuns"],
  noParameters: ["No parameters", "Без параметров", "Fără parametri"],
};

let column = 0;

export const language = () => LANGUAGES[column];

/** Takes a language_code; what the page does not speak becomes English. True when the words changed. */
export function setLanguage(code) {
  const wanted = Math.max(0, LANGUAGES.indexOf((code ?? "").slice(0, 2).toLowerCase()));
  const changed = wanted !== column;
  column = wanted;
  return changed;
}

/** A label in the page's language. A key that is not in the table shows itself, so that it is noticed. */
export function t(key, values = {}) {
  const words = WORDS[key]?.[column] ?? key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Words everything in index.html that names its label: data-t as text, data-t-label as name and hint. */
export function wordPage() {
  document.documentElement.lang = language();
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-label]")) {
    node.setAttribute("aria-label", t(node.dataset.tLabel));
    if (node.matches("button, time")) node.title = t(node.dataset.tLabel);
  }
}
