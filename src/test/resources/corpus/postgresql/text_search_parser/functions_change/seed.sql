INSERT INTO public.notes VALUES (1, 'one word');
