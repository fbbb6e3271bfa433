# Повторения словами. Сказанное здесь можно и набрать: его читает content/schedules/ru.toml,
# и тест следит, чтобы они сходились. $day: 0 — понедельник, 6 — воскресенье.

schedule-minutes = { $every ->
    [one] каждую { $every } минуту
    [few] каждые { $every } минуты
   *[other] каждые { $every } минут
 }
schedule-hours = { $every ->
    [1] каждый час
    [one] каждый { $every } час
    [few] каждые { $every } часа
   *[other] каждые { $every } часов
 }
schedule-days = { $every ->
    [1] каждый день
    [one] каждый { $every } день
    [few] каждые { $every } дня
   *[other] каждые { $every } дней
 }
schedule-weekday = { $day ->
    [0] понедельникам
    [1] вторникам
    [2] средам
    [3] четвергам
    [4] пятницам
    [5] субботам
   *[other] воскресеньям
 }
schedule-nth-name = { $day ->
    [0] понедельник
    [1] вторник
    [2] среду
    [3] четверг
    [4] пятницу
    [5] субботу
   *[other] воскресенье
 }
schedule-gender = { $day ->
    [2] f
    [4] f
    [5] f
    [6] n
   *[other] m
 }
schedule-each = { $day ->
    [0] каждый понедельник
    [1] каждый вторник
    [2] каждую среду
    [3] каждый четверг
    [4] каждую пятницу
    [5] каждую субботу
   *[other] каждое воскресенье
 }
schedule-other = { $day ->
    [0] каждый второй понедельник
    [1] каждый второй вторник
    [2] каждую вторую среду
    [3] каждый второй четверг
    [4] каждую вторую пятницу
    [5] каждую вторую субботу
   *[other] каждое второе воскресенье
 }
schedule-each-of = по { $days }
schedule-weeks = { $every ->
    [one] каждую { $every } неделю по { $days }
    [few] каждые { $every } недели по { $days }
   *[other] каждые { $every } недель по { $days }
 }
schedule-workdays = по будням
schedule-weekend = по выходным
schedule-range = { $first ->
    [0] с понедельника
    [1] со вторника
    [2] со среды
    [3] с четверга
    [4] с пятницы
    [5] с субботы
   *[other] с воскресенья
 } по { $last ->
    [0] понедельник
    [1] вторник
    [2] среду
    [3] четверг
    [4] пятницу
    [5] субботу
   *[other] воскресенье
 }
schedule-all-but = { $day ->
    [0] каждый день кроме понедельника
    [1] каждый день кроме вторника
    [2] каждый день кроме среды
    [3] каждый день кроме четверга
    [4] каждый день кроме пятницы
    [5] каждый день кроме субботы
   *[other] каждый день кроме воскресенья
 }
schedule-workdays-but = { $day ->
    [0] по будням кроме понедельника
    [1] по будням кроме вторника
    [2] по будням кроме среды
    [3] по будням кроме четверга
    [4] по будням кроме пятницы
    [5] по будням кроме субботы
   *[other] по будням кроме воскресенья
 }
schedule-months = { $every ->
    [1] каждый месяц { $days }
    [one] каждый { $every } месяц { $days }
    [few] каждые { $every } месяца { $days }
   *[other] каждые { $every } месяцев { $days }
 }
schedule-years = { $every ->
    [1] каждый год { $days }
    [one] каждый { $every } год { $days }
    [few] каждые { $every } года { $days }
   *[other] каждые { $every } лет { $days }
 }
schedule-on-day = { schedule-numeral }
schedule-numeral = { $n }-го
schedule-on-date = { $date }
schedule-of-month = { $day } { $month }
schedule-ordinal = { $n ->
    [-1] последний
    [1] первый
    [2] второй
    [3] третий
    [4] четвёртый
   *[other] { $n }-й
 }
schedule-nth-day = в { schedule-ordinal } день
schedule-nth-weekday = { $gender ->
    [f] { $n ->
        [-1] в последнюю
        [1] в первую
        [2] во вторую
        [3] в третью
       *[other] в четвёртую
     }
    [n] { $n ->
        [-1] в последнее
        [1] в первое
        [2] во второе
        [3] в третье
       *[other] в четвёртое
     }
   *[m] { $n ->
        [-1] в последний
        [1] в первый
        [2] во второй
        [3] в третий
       *[other] в четвёртый
     }
 } { $weekday }
schedule-nth-business = { $n ->
    [2] во { schedule-ordinal } рабочий день
   *[other] в { schedule-ordinal } рабочий день
 }
schedule-nth-day-from-end = в { $n }-й день с конца
schedule-nth-weekday-from-end = { $gender ->
    [f] в { $n }-ю
    [n] в { $n }-е
   *[m] в { $n }-й
 } { $weekday } с конца
schedule-nth-business-from-end = в { $n }-й рабочий день с конца
schedule-roll-previous = или в рабочий день до этого
schedule-roll-next = или в рабочий день после этого
schedule-roll-modified = или в ближайший рабочий день того же месяца
schedule-at = в { $time }
schedule-since = с { $time }
schedule-from = начиная с { $day }
schedule-until = до { $day }
schedule-times = { $n ->
    [one] { $n } раз
    [few] { $n } раза
   *[other] { $n } раз
 }

error-rule-too-often = Это слишком часто: чаще чем раз в { $minutes } минут не получится.
error-rule-too-seldom = С таким большим или дробным промежутком напоминать не получится. Выберите, пожалуйста, другой.
error-rule-window = Повторять только в определённые часы не получится. Зато можно назвать сами часы: <i>каждый день в 9 и в 14</i>.
error-rule-times = Как часто, понятно, а в какие дни, нет. Назовите, пожалуйста, дни или часы.
