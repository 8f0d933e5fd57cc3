INSERT INTO public.reading VALUES (1), (2);
