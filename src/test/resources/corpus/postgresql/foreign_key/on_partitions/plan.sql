-- from.sql to to.sql

ALTER TABLE public.events_a ADD CONSTRAINT events_customer_fkey FOREIGN KEY (customer) REFERENCES public.customers(id) NOT VALID;
ALTER TABLE public.notes ADD CONSTRAINT notes_day_at_fkey FOREIGN KEY (day, at) REFERENCES public.days(id, at) NOT VALID;

-- apart

-- validation: table:public.events_a/foreign key:events_customer_fkey: every row is checked
-- may-fail: table:public.events_a/foreign key:events_customer_fkey: fails where the rows there do not pass
ALTER TABLE public.events_a VALIDATE CONSTRAINT events_customer_fkey;

-- validation: table:public.notes/foreign key:notes_day_at_fkey: every row is checked
-- may-fail: table:public.notes/foreign key:notes_day_at_fkey: fails where the rows there do not pass
ALTER TABLE public.notes VALIDATE CONSTRAINT notes_day_at_fkey;

-- together

ALTER TABLE public.events ADD CONSTRAINT events_customer_fkey FOREIGN KEY (customer) REFERENCES public.customers(id);

-- to.sql to from.sql

ALTER TABLE public.events DROP CONSTRAINT events_customer_fkey;
ALTER TABLE public.notes DROP CONSTRAINT notes_day_at_fkey;
