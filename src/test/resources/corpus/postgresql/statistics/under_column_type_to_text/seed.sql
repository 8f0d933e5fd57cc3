INSERT INTO public.orders VALUES (1, 3000), (2, 3600);
