INSERT INTO public.orders VALUES (1, 'Bern', '3000');
INSERT INTO public.customers VALUES (1, 'Bern', '3000');
