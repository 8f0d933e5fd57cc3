CREATE TYPE stock.movement_reason AS ENUM ('received', 'sold', 'returned', 'counted', 'floated away');
