### Для тех, кто пишет тексты: командная строка `bot.py words`, страница для вычитки и документы,
### которые она обновляет.

## Командная строка

editors-about = Показывает и проверяет тексты Tact. Никому ничего не отправляется, токен не нужен.
editors-help-list = что есть: ситуации, стадии, каналы, значения
editors-help-show = показывает тексты с типовыми значениями; что не указано, берётся целиком
editors-help-check = чего не хватает, что слишком длинно или не используется; код 1, если нужна правка
editors-help-page = создаёт одну страницу со всеми текстами, её читают в браузере
editors-help-count = считает тексты и перечисляет, чего нет намеренно
editors-help-docs = записывает подсчёт и образцы в { $folder }
editors-help-spelling = ищет каждое слово в словаре; код 1, если слова там нет
editors-option-speak = язык ответов: { $known }
editors-option-language = только этот язык: { $known }
editors-option-situation = например, { $known }
editors-option-stage = например, { $known }
editors-option-channel = одно из: { $known }
editors-option-style = одно из: { $known }
editors-option-informal = обращение на «ты»
editors-option-variant = другая формулировка: { $known }
editors-option-set = своё значение, например sum="300 лей"; sum= убирает его
editors-option-to = файл, в который записать

editors-none-situation = Ситуации «{ $given }» нет.
editors-none-stage = Стадии «{ $given }» в этой ситуации нет.
editors-none-channel = Канала «{ $given }» нет.
editors-none-style = Стиля «{ $given }» нет.
editors-none-language = Языка «{ $given }» нет.
editors-none-variant = Другой формулировки «{ $given }» здесь нет.
editors-none-value = Значения «{ $given }» здесь нет.
editors-none-likely = Может быть, { $likely }?
editors-none-known = Есть: { $known }.
editors-none-there = Нет ни одного варианта.
editors-set-how = Запись «{ $given }» непонятна. Значение задаётся как имя=текст, например sum="300 лей".
editors-set-needed = Здесь ни один текст не обходится без { $value }.

## Заголовки и подписи

editors-needed = нужно: { $values }
editors-optional = может пригодиться: { $values }
editors-draft = черновик
editors-unwritten = Ещё не написано.
editors-absent = { $channel }: нет намеренно. { $reason }
editors-style-unknown = Пока не ясен
editors-address-formal = на «вы»
editors-address-informal = на «ты»
editors-variant-second = вторая формулировка
editors-variant-third = третья формулировка
editors-variant-shorter = короче
editors-variant-warmer = теплее
editors-variant-firmer = твёрже
editors-characters = { $count ->
    [one] { $count } символ
    [few] { $count } символа
   *[many] { $count } символов
}
editors-sms = { $units } в { $encoding }, SMS: { $segments }, в запасе { $left }
editors-too-long = слишком длинно

## Что найдено

editors-faults = Нужна правка: { $count }
editors-drafts = Ещё пишется, никому не предлагается: { $count }
editors-notes = Стоит знать: { $count }
editors-sound = Правка не нужна.
editors-finding-broken = { $detail }
editors-finding-unused = ни одна ситуация не спрашивает этого значения
editors-finding-no-words = нет слов для: { $detail }
editors-finding-spare-words = эти слова не нужны ни одному id: { $detail }
editors-finding-unwritten = ещё не написано: { $detail }
editors-finding-long-sms = SMS на один текст: { $detail }
editors-finding-long-message = символов в сообщении: { $detail }
editors-finding-no-button = не помещается в кнопку копирования, копируется нажатием на текст: { $detail }
editors-finding-in-vain = спрашивается, но не встречается ни в одном тексте: { $detail }
editors-finding-only-elsewhere = в другом языке есть и такие формулировки: { $detail }

## Правописание

editors-spelling-unknown = { $word }: нет в словаре. { $place }
editors-spelling-stale = { $word }: есть в списке разрешённых слов, но не в текстах. { $place }
editors-spelling-sound = Проверено слов: { $count }, ошибок нет.
editors-spelling-how = Если слово всё-таки верное, добавьте его в { $folder }.
editors-spelling-absent = Нет словарей: { $what }. В Debian и Ubuntu: { $command }

## Страница

editors-page-written = { $path }: { $size } МБ. Откройте файл в браузере.
editors-page-title = Сборник текстов для вычитки
editors-page-intro = Все тексты с типовыми значениями, они выделены. То, что стоит рядом, должно звучать по-разному.
editors-page-find = Найти
editors-page-what = О чём
editors-page-channel = Канал
editors-page-style = Стиль
editors-page-language = Язык
editors-page-address = Обращение
editors-page-wording = Формулировка
editors-page-beside = Рядом
editors-page-all = все
editors-page-first = первая
editors-page-styles = стили
editors-page-languages = языки
editors-page-situations = Ситуации
editors-page-guides = Справочники
editors-page-nothing = Таких текстов нет.
editors-guide-styles = Как вести себя с каждым стилем
editors-guide-channels = Для чего хорош канал
editors-guide-tactics = Приёмы
editors-guide-become_client = Станьте клиентом своего клиента
editors-guide-checklists = Списки для проверки
editors-guide-examples = Примеры сообщений
editors-guide-titles = Названия
editors-key-none = Ни один из приёмов
editors-key-contact_rules = Правила связи
editors-field-do = Делать
editors-field-dont = Не делать
editors-field-why = Почему
editors-field-source = Источник
editors-field-strong = Хорош для
editors-field-weak = Не годится для
editors-field-when = Когда
editors-field-rules = Правила
editors-field-propose = Что сказать
editors-field-title = Название
editors-field-signals = Признаки
editors-field-reading_tactic = Если это приём
editors-field-reading_fair = Если это честно
editors-field-self_check = Сначала спросите себя
editors-field-look_up = Что проверить
editors-field-say = Сказать сейчас
editors-field-question = Вопрос, который возвращает ответственность
editors-field-never = Никогда
editors-field-prevention = На будущее
editors-field-idea = Мысль
editors-field-how = Как
editors-field-limits = Границы
editors-field-reminder = Напоминание

## Документы

editors-docs-written = { $path } записан.
editors-docs-by = Эту страницу пишет команда `{ $command }`; правьте тексты, а не её.
editors-coverage-title = Что охватывает сборник текстов
editors-coverage-sum = Предлагается ситуаций: { $situations }, стадий: { $stages }{ $drafts ->
    [0] .
   *[other] ; ещё стадий в черновиках: { $drafts }.
} У каждой стадии есть текст для каждого подходящего канала, стилей: { $styles } (считая «пока не ясен»), форм обращения: { $addresses }, языков: { $languages }.
editors-coverage-combinations = Сочетания
editors-coverage-all = стадия × канал × стиль × обращение × язык
editors-coverage-covered = написано и предлагается
editors-coverage-drafts = написано, черновик
editors-coverage-unwritten = ещё не написано
editors-coverage-absent = нет намеренно
editors-coverage-others = кроме них, других формулировок
editors-coverage-by-situation = По ситуациям
editors-coverage-how = Каждое число считает тексты для всех стилей и обеих форм обращения; в скобках черновики.
editors-coverage-situation = Ситуация
editors-coverage-stage = Стадия
editors-coverage-channels = Каналы
editors-coverage-missing = Нет намеренно
editors-coverage-channel = Канал
editors-coverage-reason = Почему
editors-coverage-guides = Справочники
editors-coverage-guide = Справочник
editors-coverage-entries = { $there } из { $all }
editors-specimens-title = Образцы
editors-specimens-intro = По десять текстов на каждом языке в том виде, в каком их получил бы клиент: разные ситуации, стили, каналы и обращения, значения типовые.
