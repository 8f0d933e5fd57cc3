INSERT INTO public.customers SELECT n, 'c' || n FROM generate_series(1, 9) AS n;
INSERT INTO public.orders SELECT n, n, 'c' || n, 1 FROM generate_series(1, 9) AS n;
