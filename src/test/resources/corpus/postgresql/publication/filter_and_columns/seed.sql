INSERT INTO public.a VALUES (1, 'Bern', 'a', true);
INSERT INTO public.b VALUES (1, 'Bern');
INSERT INTO public.c VALUES (1, 'Bern');
