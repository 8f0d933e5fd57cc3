INSERT INTO public.orders VALUES (1, 'Bern', 3000), (2, 'Thun', 3600);
