# The interview guide and where its questions were asked.
