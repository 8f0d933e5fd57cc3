INSERT INTO public.customers VALUES (1);
INSERT INTO public.days VALUES (1, '2020-02-02');
INSERT INTO public.events VALUES (1, '2020-02-02', 1);
INSERT INTO public.notes VALUES (1, '2020-02-02');
