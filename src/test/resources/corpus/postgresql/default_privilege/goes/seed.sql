INSERT INTO public.first VALUES (1);
