-- from.sql to to.sql

CREATE SEQUENCE public.ticket_number;
ALTER SEQUENCE public.ticket_number OWNED BY public.ticket.number;
SELECT setval('public.ticket_number', max(number)) FROM public.ticket HAVING max(number) >= 1;
CREATE SEQUENCE public.ticket_word;
ALTER SEQUENCE public.ticket_word OWNED BY public.ticket.word;

-- to.sql to from.sql

DROP SEQUENCE public.ticket_number;
DROP SEQUENCE public.ticket_word;
