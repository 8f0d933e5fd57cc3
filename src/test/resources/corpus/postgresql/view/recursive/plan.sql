-- from.sql to to.sql

CREATE OR REPLACE VIEW shop.tree AS
 WITH RECURSIVE t(id, depth) AS (
         SELECT customers.id,
            0 AS "?column?"
           FROM shop.customers
          WHERE (customers.id = 1)
        UNION ALL
         SELECT c.id,
            (t_1.depth + 1)
           FROM (shop.customers c
             JOIN t t_1 ON ((c.id = (t_1.id + 1))))
        )
 SELECT id,
    depth
   FROM t;

-- to.sql to from.sql

CREATE OR REPLACE VIEW shop.tree AS
 WITH RECURSIVE t(id, depth) AS (
         SELECT customers.id,
            1 AS "?column?"
           FROM shop.customers
          WHERE (customers.id = 1)
        UNION ALL
         SELECT c.id,
            (t_1.depth + 1)
           FROM (shop.customers c
             JOIN t t_1 ON ((c.id = (t_1.id + 1))))
        )
 SELECT id,
    depth
   FROM t;
