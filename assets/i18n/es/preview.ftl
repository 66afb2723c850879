# What is seen before documents are stored.
