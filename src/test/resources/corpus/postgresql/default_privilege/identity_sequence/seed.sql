INSERT INTO public.old VALUES (1);
