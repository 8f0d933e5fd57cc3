INSERT INTO public.a VALUES (1, 'Bern');
INSERT INTO public.b VALUES (1);
