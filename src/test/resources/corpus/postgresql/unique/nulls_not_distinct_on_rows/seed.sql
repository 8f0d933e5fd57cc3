INSERT INTO public.people SELECT n, NULL, 'p' FROM generate_series(1, 20) AS n;
