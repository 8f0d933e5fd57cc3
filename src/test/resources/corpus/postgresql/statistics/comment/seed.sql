INSERT INTO public.orders VALUES (1, 'Bern', '3000');
