# What was typed cannot be used: what is wrong, and an example of what works.

error-name-empty = I need at least one letter for a name. For example: <i>Egor</i>.
error-name-too-long = That name is too long for me: { $limit } characters at most. A first and last name will do.

error-date-unreadable = I couldn't read a date there. Try <i>25.11</i>, <i>25 November</i> or <i>tomorrow</i>.
error-date-impossible = The calendar has no such day. Day first, then the month: <i>25.11</i> or <i>25 November</i>.
error-date-past = That moment has already passed. Please give one still to come: <i>tomorrow</i>, <i>25.11</i> or, with the year, <i>25.11.2030</i>.
error-date-too-far = That's more than ten years away. Could the year be a slip? For example: <i>25.11</i> or <i>25 November</i>.
error-date-ahead = That day is still to come. Please give the day it happened, for example <i>20 November</i>.
error-time-unreadable = I couldn't read a time there. Try <i>14:30</i>, <i>9</i> or <i>2 pm</i>.

error-sum-unreadable = I couldn't read a sum there. One number, with a currency if you like: <i>1500</i>, <i>1,500.50</i> or <i>€1,500</i>.
error-sum-not-positive = The sum has to be more than zero. For example: <i>1500</i>.
error-sum-too-big = That's more than a thousand billion. Please check the number; for example: <i>1500</i>.
error-value-no-number = I need a whole number here, from 1 to { $limit }. For example: 2
