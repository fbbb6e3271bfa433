# Repeating schedules in words. What is said here can be typed back: content/schedules/en.toml
# reads it, and a test holds both together. $day is 0 for Monday to 6 for Sunday.

schedule-minutes = every { $every } minutes
schedule-hours = { $every ->
    [1] every hour
   *[other] every { $every } hours
 }
schedule-days = { $every ->
    [1] every day
    [2] every other day
   *[other] every { $every } days
 }
schedule-weekday = { $day ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[other] Sunday
 }
schedule-each = { $day ->
   *[other] every { schedule-weekday }
 }
schedule-other = { $day ->
   *[other] every other { schedule-weekday }
 }
schedule-each-of = every { $days }
schedule-weeks = every { $every } weeks on { $days }
schedule-workdays = every weekday
schedule-weekend = every weekend
schedule-range = from { $first ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[other] Sunday
 } to { $last ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[other] Sunday
 }
schedule-all-but = { $day ->
   *[other] every day except { schedule-weekday }
 }
schedule-workdays-but = { $day ->
   *[other] every weekday except { schedule-weekday }
 }
schedule-months = { $every ->
    [1] every month on { $days }
   *[other] every { $every } months on { $days }
 }
schedule-years = { $every ->
    [1] every year on { $days }
   *[other] every { $every } years on { $days }
 }
schedule-on-day = the { schedule-numeral }
schedule-numeral = { $n ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
   *[other] { $n }th
 }
schedule-on-date = { $date }
schedule-of-month = { $day } of { $month }
schedule-ordinal = { $n ->
    [-1] last
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[other] { schedule-numeral }
 }
schedule-gender = { $day ->
   *[other] n
 }
schedule-nth-name = { $day ->
   *[other] { schedule-weekday }
 }
schedule-nth-day = the { schedule-ordinal } day
schedule-nth-weekday = the { $n ->
   *[other] { schedule-ordinal }
 } { $gender ->
   *[other] { $weekday }
 }
schedule-nth-business = { $n ->
   *[other] the { schedule-ordinal } working day
 }
schedule-nth-day-from-end = { $n ->
   *[other] the { schedule-numeral } day from the end
 }
schedule-nth-weekday-from-end = the { $n ->
   *[other] { schedule-numeral }
 } { $gender ->
   *[other] { $weekday }
 } from the end
schedule-nth-business-from-end = { $n ->
   *[other] the { schedule-numeral } working day from the end
 }
schedule-roll-previous = or the working day before
schedule-roll-next = or the working day after
schedule-roll-modified = or the nearest working day of that month
schedule-at = at { $time }
schedule-since = from { $time }
schedule-from = starting { $day }
schedule-until = until { $day }
schedule-times = { $n ->
    [one] once
   *[other] { $n } times
 }

error-rule-too-often = That is too often: every { $minutes } minutes is the most I can do.
error-rule-too-seldom = I can't remind at such long or such odd intervals. Could you choose another?
error-rule-window = I can't pause until the morning and go on. Single hours work: <i>every day at 9 and at 14</i>.
error-rule-times = How often is clear, on which days is not. Could you name the days, or the hours?
