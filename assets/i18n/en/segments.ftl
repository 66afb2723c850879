# segments
