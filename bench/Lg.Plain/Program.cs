using Lg.Model.Reading;

// What a program takes at least that reads a review and prints something: `lg assess` is measured against it.
var read = ReviewReader.Read(File.ReadAllBytes(args[0]));
Console.WriteLine(read.Value?.Unit?.Name ?? read.Diagnostics[0].Message.Sv);
