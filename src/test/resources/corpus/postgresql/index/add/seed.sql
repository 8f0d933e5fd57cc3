INSERT INTO public.orders SELECT n, n, 'note ' || n, 'x' FROM generate_series(1, 20) AS n;
