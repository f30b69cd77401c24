namespace Lg.Model;

public enum ChapterContent
{
    Own,
    Reference,
    None,
}
