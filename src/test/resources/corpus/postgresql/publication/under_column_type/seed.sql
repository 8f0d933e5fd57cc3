INSERT INTO public.a VALUES (1, 'Bern', 3);
INSERT INTO public.b VALUES (1, 'Bern', 3);
INSERT INTO public.c VALUES (1, 3);
