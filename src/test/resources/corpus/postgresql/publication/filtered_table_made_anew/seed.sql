INSERT INTO public.a VALUES (1, 'Bern');
